package org.netlink4j.rtnetlink.busy;

import java.util.ArrayList;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.route.RouteTable;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.EncapFlags;
import org.netlink4j.rtnetlink.route.encap.IlaEncap;
import org.netlink4j.rtnetlink.route.encap.Ip6Encap;
import org.netlink4j.rtnetlink.route.encap.IpEncap;
import org.netlink4j.rtnetlink.route.encap.LabelStack;
import org.netlink4j.rtnetlink.route.encap.MplsEncap;
import org.netlink4j.rtnetlink.route.encap.Seg6Encap;
import org.netlink4j.rtnetlink.route.encap.Seg6LocalEncap;
import org.netlink4j.rtnetlink.route.encap.Seg6Path;

/** What is put around packets, whose keys iproute2 has among those of the route. */
final class EncapWords {

    private static final String[] SEG6_MODES = {"inline", "encap", "l2encap", "encap.red", "l2encap.red"};

    /** By their numbers. */
    private static final String[] TYPES = {
        "none", "mpls", "ip", "ila", "ip6", "seg6", "bpf", "seg6local", "rpl", "ioam6", "xfrm"
    };

    private static final String[] ACTIONS = {
        "",
        "End",
        "End.X",
        "End.T",
        "End.DX2",
        "End.DX6",
        "End.DX4",
        "End.DT6",
        "End.DT4",
        "End.B6",
        "End.B6.Encaps",
        "End.BM",
        "End.S",
        "End.AS",
        "End.AM",
        "End.BPF",
        "End.DT46"
    };

    private EncapWords() {}

    static void say(Words words, Encap encap, Names names) {
        String type = TYPES[encap.type()];
        words.say("encap", type);
        Attributes inside = encap.attributes();
        Words part = new Words(inside);
        switch (type) {
            case "mpls" ->
                part.say("dst", inside.get(MplsEncap.DST).map(LabelStack::toString))
                        .number("ttl", MplsEncap.TTL);
            case "ip" -> ip(part);
            case "ip6" -> ip6(part);
            case "seg6" -> inside.get(Seg6Encap.SRH).ifPresent(path -> seg6(part, path));
            case "seg6local" -> seg6Local(part, names);
            case "ila" -> ila(part);
            default -> throw new AssertionError("no words for the encapsulation " + encap);
        }
        part.said().forEach(words::say);
    }

    private static void ip(Words words) {
        words.number("id", IpEncap.ID)
                .ip("src", IpEncap.SRC)
                .ip("dst", IpEncap.DST)
                .number("ttl", IpEncap.TTL)
                .number("tos", IpEncap.TOS);
        flags(words, IpEncap.FLAGS);
    }

    private static void ip6(Words words) {
        words.number("id", Ip6Encap.ID)
                .ip("src", Ip6Encap.SRC)
                .ip("dst", Ip6Encap.DST)
                .number("hoplimit", Ip6Encap.HOPLIMIT)
                .number("tc", Ip6Encap.TC);
        flags(words, Ip6Encap.FLAGS);
    }

    private static void flags(Words words, NumberAttribute attribute) {
        long flags = words.attributes().number(attribute, 0);
        words.flag("key", (flags & EncapFlags.KEY) != 0)
                .flag("csum", (flags & EncapFlags.CSUM) != 0)
                .flag("seq", (flags & EncapFlags.SEQ) != 0);
    }

    private static void seg6(Words words, Seg6Path path) {
        words.say("mode", SEG6_MODES[path.mode()]).say("segs", path.header().segments());
        path.header().hmacKeyId().ifPresent(id -> words.say("hmac", Words.hex(id)));
    }

    private static void seg6Local(Words words, Names names) {
        Attributes local = words.attributes();
        words.name("action", Seg6LocalEncap.ACTION, ACTIONS)
                .ip("nh4", Seg6LocalEncap.NH4)
                .ip("nh6", Seg6LocalEncap.NH6)
                .say("iif", names.of(local.integer(Seg6LocalEncap.IIF)))
                .say("oif", names.of(local.integer(Seg6LocalEncap.OIF)))
                .say("table", local.get(Seg6LocalEncap.TABLE).map(RouteTable::format))
                .say("vrftable", local.get(Seg6LocalEncap.VRFTABLE).map(RouteTable::format))
                .say(
                        "srh",
                        local.get(Seg6LocalEncap.SRH).map(header -> new Words(local).say("segs", header.segments())));
        Attributes flavors = local.nest(Seg6LocalEncap.FLAVORS);
        if (!flavors.isEmpty()) {
            long operation = flavors.number(Seg6LocalEncap.FLV_OPERATION, 0);
            words.say("flavors", new ArrayList<>(Words.bits(operation, "", "psp", "usp", "usd", "next-csid")))
                    .say("lblen", flavors.number(Seg6LocalEncap.FLV_LCBLOCK_BITS))
                    .say("nflen", flavors.number(Seg6LocalEncap.FLV_LCNODE_FN_BITS));
        }
    }

    private static void ila(Words words) {
        words.say("locator", words.attributes().get(IlaEncap.LOCATOR).map(EncapWords::locator))
                .name("ident_type", IlaEncap.IDENT_TYPE, "", "luid")
                .name("hook_type", IlaEncap.HOOK_TYPE, "output", "input")
                .name("csum_mode", IlaEncap.CSUM_MODE, "adj-transport", "neutral-map", "no-action", "neutral-map-auto");
    }

    private static String locator(long locator) {
        String[] groups = new String[4];
        for (int i = 0; i < 4; i++) {
            groups[i] = Long.toHexString(locator >>> 48 - 16 * i & 0xffff);
        }
        return String.join(":", groups);
    }
}
