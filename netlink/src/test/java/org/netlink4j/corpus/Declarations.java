package org.netlink4j.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.ExtendedAck;
import org.netlink4j.message.HeadedAttribute;
import org.netlink4j.message.HeadedListAttribute;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructLayout;
import org.netlink4j.message.StructsAttribute;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.link.kind.LinkKind;
import org.netlink4j.rtnetlink.link.kind.LinkKinds;

/**
 * All that is declared: the sets and structs that the catalog leads to. What is inside a nest may depend on a neighbour:
 * so each is asked with every small number and every name of a kind beside it.
 */
final class Declarations {

    private static final int NUMBERS = 24;

    /** No attribute has this number, but in a list each number is one. */
    private static final int ANY_NUMBER = 0x3ff1;

    private final Set<AttributeSet> sets = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<AttributeSet> ordered = new ArrayList<>();
    private final Map<String, StructLayout> structs = new TreeMap<>();

    Declarations() {
        add(ExtendedAck.SET);
        for (MessageType type : RtnetlinkMessages.CATALOG.types()) {
            structs.put(type.header().name(), type.header());
            add(type.attributes());
        }
        for (LinkKind kind : kinds()) {
            add(kind.data());
            add(kind.port());
        }
        for (int i = 0; i < ordered.size(); i++) {
            for (Attribute<?> attribute : ordered.get(i).declared()) {
                inside(ordered.get(i), attribute);
            }
        }
    }

    /** Those of the library: another test of the same process may have registered one. */
    private static List<LinkKind> kinds() {
        return LinkKinds.all().stream()
                .filter(kind -> !kind.name().startsWith("netlink4j-"))
                .toList();
    }

    private void add(AttributeSet set) {
        if (!set.declared().isEmpty() && sets.add(set)) {
            ordered.add(set);
        }
    }

    private void inside(AttributeSet set, Attribute<?> attribute) {
        if (attribute instanceof NestAttribute nest) {
            parents(set).forEach(parent -> add(nest.inside(parent)));
        } else if (attribute instanceof HeadedAttribute headed) {
            structs.put(headed.struct().name(), headed.struct());
            add(headed.inside());
        } else if (attribute instanceof HeadedListAttribute list) {
            structs.put(list.struct().name(), list.struct());
            add(list.inside());
        } else if (attribute instanceof StructAttribute struct) {
            structs.put(struct.struct().name(), struct.struct());
        } else if (attribute instanceof StructsAttribute array) {
            structs.put(array.struct().name(), array.struct());
        }
    }

    private static List<Attributes> parents(AttributeSet set) {
        List<Attributes> parents = new ArrayList<>();
        parents.add(Attributes.none(set));
        for (Attribute<?> neighbour : set.declared()) {
            if (neighbour instanceof NumberAttribute number) {
                for (int value = 0; value < NUMBERS; value++) {
                    parents.add(Attributes.builder(set).set(number, value).build());
                }
            } else if (neighbour instanceof StringAttribute text) {
                for (LinkKind kind : kinds()) {
                    if (kind.name().length() <= text.maxLength()) {
                        parents.add(
                                Attributes.builder(set).set(text, kind.name()).build());
                    }
                }
            }
        }
        return parents;
    }

    /** Every set, each once. */
    List<AttributeSet> sets() {
        return ordered;
    }

    /** Every declaration that has a number of its own: those of the elements of lists have none. */
    Set<Attribute<?>> attributes() {
        Set<Attribute<?>> attributes = new LinkedHashSet<>();
        for (AttributeSet set : ordered) {
            if (set.find(ANY_NUMBER) == null) {
                attributes.addAll(set.declared());
            }
        }
        return attributes;
    }

    /** Every struct, by its name. */
    Map<String, StructLayout> structs() {
        return structs;
    }
}
