package org.netlink4j.rtnetlink.link;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.rtnetlink.link.kind.LinkKinds;

/** The part of a {@link LinkSpec} that a kind has of its own. */
final class LinkInfoSpec {

    private @Nullable String kind;
    private @Nullable AttributesBuilder data;
    private @Nullable String portKind;
    private @Nullable AttributesBuilder portData;

    void kind(String newKind) {
        Attributes.builder(LinkInfo.SET).set(LinkInfo.KIND, newKind);
        kind = newKind;
    }

    Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    AttributesBuilder data() {
        if (kind == null) {
            throw new IllegalStateException("data of a link without a kind: begin with LinkSpec.of(kind)");
        }
        if (data == null) {
            data = Attributes.builder(LinkKinds.data(kind));
        }
        return data;
    }

    void port(String masterKind) {
        portKind = masterKind;
        portData = Attributes.builder(LinkKinds.port(masterKind));
    }

    AttributesBuilder portData() {
        if (portData == null) {
            throw new IllegalStateException("port data without the kind of the master: call port(kind) first");
        }
        return portData;
    }

    /**
     * The nest, if there is anything to say. The kernel looks at the master, not at what we call it, so that, like
     * iproute2, we put {@code bridge_slave} where the kind of the link would be, unless that is there too.
     */
    Optional<Attributes> build() {
        if (kind == null && portKind == null) {
            return Optional.empty();
        }
        AttributesBuilder info = Attributes.builder(LinkInfo.SET);
        info.set(LinkInfo.KIND, kind != null ? kind : portKind + "_slave");
        if (data != null) {
            info.set(LinkInfo.DATA, data.build());
        }
        if (kind != null && portKind != null) {
            info.set(LinkInfo.PORT_KIND, portKind);
        }
        if (portData != null) {
            info.set(LinkInfo.PORT_DATA, portData.build());
        }
        return Optional.of(info.build());
    }
}
