package org.netlink4j.rtnetlink.busy;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.link.kind.GreKind;

/** What the tunnels of GRE have, under {@code info_data}. */
final class GreWords {

    private GreWords() {}

    static Words ipv4(Attributes gre, Names names) {
        return common(gre, names)
                .number("ttl", GreKind.TTL)
                .hexIfSet("tos", GreKind.TOS)
                .bool("pmtudisc", GreKind.PMTUDISC)
                .ifSet("ignore_df", GreKind.IGNORE_DF);
    }

    static Words ipv6(Attributes gre, Names names) {
        return IpTunnelWords.flow(
                common(gre, names), GreKind.TTL, GreKind.ENCAP_LIMIT, GreKind.FLOWINFO, GreKind.FLAGS);
    }

    private static Words common(Attributes gre, Names names) {
        long in = gre.number(GreKind.IFLAGS, 0);
        long out = gre.number(GreKind.OFLAGS, 0);
        Words words = new Words(gre)
                .ifSet("external", GreKind.COLLECT_METADATA)
                .say("remote", IpTunnelWords.end(gre.get(GreKind.REMOTE)))
                .say("local", IpTunnelWords.end(gre.get(GreKind.LOCAL)))
                .say("link", names.of(gre.integer(GreKind.LINK)))
                .flag("iseq", (in & GreKind.SEQ) != 0)
                .flag("oseq", (out & GreKind.SEQ) != 0)
                .flag("icsum", (in & GreKind.CSUM) != 0)
                .flag("ocsum", (out & GreKind.CSUM) != 0)
                .hexIfSet("fwmark", GreKind.FWMARK);
        if ((in & GreKind.KEY) != 0) {
            key(words, "ikey", GreKind.IKEY);
        }
        if ((out & GreKind.KEY) != 0) {
            key(words, "okey", GreKind.OKEY);
        }
        return erspan(words);
    }

    private static Words erspan(Words words) {
        Attributes gre = words.attributes();
        words.number("erspan_ver", GreKind.ERSPAN_VER).number("erspan_index", GreKind.ERSPAN_INDEX);
        if (gre.number(GreKind.ERSPAN_VER, 0) == 2) {
            words.name("erspan_dir", GreKind.ERSPAN_DIR, "ingress", "egress")
                    .hexIfSet("erspan_hwid", GreKind.ERSPAN_HWID);
        }
        return words;
    }

    /** A key in the form of an IPv4 address. */
    static Words key(Words words, String name, NumberAttribute attribute) {
        return words.say(name, words.attributes().get(attribute).map(GreWords::dotted));
    }

    private static String dotted(long key) {
        return IpText.format(
                IpText.address(new byte[] {(byte) (key >> 24), (byte) (key >> 16), (byte) (key >> 8), (byte) key}));
    }
}
