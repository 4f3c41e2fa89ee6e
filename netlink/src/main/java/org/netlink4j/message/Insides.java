package org.netlink4j.message;

import java.util.List;

/** The chains of attributes inside an attribute. */
final class Insides {

    private Insides() {}

    /** None for what is not a nest. */
    static List<Attributes> of(Attributes.Entry entry) {
        Attribute<?> attribute = entry.attribute();
        if (attribute instanceof NestAttribute nest) {
            return List.of(nest.read(entry.payload()));
        }
        if (attribute instanceof HeadedAttribute headed) {
            return List.of(headed.read(entry.payload()).attributes());
        }
        if (attribute instanceof HeadedListAttribute list) {
            return list.read(entry.payload()).stream().map(Headed::attributes).toList();
        }
        return List.of();
    }
}
