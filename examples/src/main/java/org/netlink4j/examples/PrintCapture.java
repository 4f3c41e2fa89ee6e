package org.netlink4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.netlink4j.message.Capture;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/** Prints the messages of a capture of netlink: a pcap file of link type 253, as tcpdump makes of an nlmon link. */
public final class PrintCapture {

    private static final int ROUTE = 0;

    private PrintCapture() {}

    /** Prints the file that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: PrintCapture FILE");
            System.exit(2);
        }
        try {
            System.out.print(print(Files.readAllBytes(Path.of(arguments[0]))));
        } catch (NoSuchFileException | MalformedMessageException e) {
            System.err.println(
                    arguments[0] + ": " + (e instanceof NoSuchFileException ? "no such file" : e.getMessage()));
            System.exit(1);
        }
    }

    /** The messages of a capture as text. */
    static String print(byte[] file) {
        StringBuilder text = new StringBuilder();
        for (Capture.Packet packet : Capture.read(file)) {
            MessageCatalog catalog = packet.protocol() == ROUTE ? RtnetlinkMessages.CATALOG : MessageCatalog.EMPTY;
            for (Message message : packet.messages()) {
                text.append(packet.outgoing() ? "> " : "< ").append(MessagePrinter.print(message, catalog));
            }
        }
        return text.toString();
    }
}
