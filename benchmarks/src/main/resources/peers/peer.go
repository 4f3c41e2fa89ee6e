// The work of the benchmarks in Go, with the libraries that network plugins are made of. As root, within the network
// namespace of the benchmark. Reads works from the standard input, one a line, and answers each with a line:
// "ok NANOS COUNT SUM", "unsupported" or "error TEXT".
package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/containernetworking/plugins/pkg/ns"
	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netlink/nl"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

const (
	table = 500
	group = 77
	first = 10 << 24
	quiet = time.Second
)

type result struct {
	start time.Time
	nanos time.Duration
	count uint64
	sum   uint64
}

var (
	unsupported = errors.New("unsupported")
	handle      *netlink.Handle
)

func (r *result) begin() {
	r.start = time.Now()
}

func (r *result) end() {
	r.nanos = time.Since(r.start)
}

func links(r *result) error {
	r.begin()
	defer r.end()
	all, err := handle.LinkList()
	if err != nil {
		return err
	}
	for _, link := range all {
		a := link.Attrs()
		kind := link.Type()
		// The library has words of its own for a link without a kind, and for one kind.
		switch kind {
		case "device":
			kind = ""
		case "tuntap":
			kind = "tun"
		}
		r.sum += uint64(a.Index+a.MTU+int(a.OperState)+len(a.Name)+len(kind)) + uint64(a.RawFlags)
		r.count++
	}
	return nil
}

func routes(r *result) error {
	r.begin()
	defer r.end()
	// Without a filter by table, the library would leave out all tables but main; this one lets all pass.
	filter := &netlink.Route{Table: unix.RT_TABLE_UNSPEC}
	all, err := handle.RouteListFiltered(netlink.FAMILY_V4, filter, netlink.RT_FILTER_TABLE)
	if err != nil {
		return err
	}
	for i := range all {
		route := &all[i]
		if route.Dst != nil {
			length, _ := route.Dst.Mask.Size()
			r.sum += uint64(binary.BigEndian.Uint32(route.Dst.IP.To4())) + uint64(length)
		}
		r.sum += uint64(route.Table) + uint64(route.LinkIndex) + uint64(route.Priority)
		r.count++
	}
	return nil
}

func link(r *result, name string, n uint64) error {
	r.begin()
	defer r.end()
	for ; r.count < n; r.count++ {
		link, err := handle.LinkByName(name)
		if err != nil {
			return err
		}
		if link.Attrs().Index <= 0 {
			return errors.New("no index")
		}
	}
	return nil
}

func route(index int, i uint64) *netlink.Route {
	address := make(net.IP, net.IPv4len)
	binary.BigEndian.PutUint32(address, first+uint32(i))
	return &netlink.Route{
		LinkIndex: index,
		Dst:       &net.IPNet{IP: address, Mask: net.CIDRMask(32, 32)},
		Table:     table,
		Scope:     netlink.SCOPE_LINK,
	}
}

func routeAdd(r *result, device string, n uint64) error {
	link, err := handle.LinkByName(device)
	if err != nil {
		return err
	}
	index := link.Attrs().Index
	r.begin()
	for ; err == nil && r.count < n; r.count++ {
		err = handle.RouteAdd(route(index, r.count))
	}
	r.end()
	for i := uint64(0); i < r.count; i++ {
		if failed := handle.RouteDel(route(index, i)); err == nil {
			err = failed
		}
	}
	return err
}

func linksAdd(r *result, n uint64) error {
	r.begin()
	defer r.end()
	for ; r.count < n; r.count++ {
		attrs := netlink.NewLinkAttrs()
		attrs.Name = "bench" + strconv.FormatUint(r.count, 10)
		attrs.Group = group
		if err := handle.LinkAdd(&netlink.Ifb{LinkAttrs: attrs}); err != nil {
			return err
		}
	}
	return nil
}

func ready(r *result) {
	fmt.Println("ready")
	r.begin()
}

// The library's own subscription, which ends at the first message lost: an application has to subscribe anew.
func watchSubscribed(r *result) error {
	lost := make(chan error, 1)
	done := make(chan struct{})
	defer func() { close(done) }()
	subscribe := func() (chan netlink.LinkUpdate, error) {
		updates := make(chan netlink.LinkUpdate)
		return updates, netlink.LinkSubscribeWithOptions(updates, done, netlink.LinkSubscribeOptions{
			ErrorCallback: func(err error) {
				select {
				case lost <- err:
				default:
				}
			},
		})
	}
	updates, err := subscribe()
	if err != nil {
		return err
	}
	ready(r)
	last := r.start
	timer := time.NewTimer(quiet)
	defer timer.Stop()
	for {
		select {
		case update, open := <-updates:
			if !open {
				if err := <-lost; !strings.Contains(err.Error(), unix.ENOBUFS.Error()) {
					return err
				}
				r.sum++
				close(done)
				done = make(chan struct{})
				if updates, err = subscribe(); err != nil {
					return err
				}
			} else if update.Header.Type == unix.RTM_NEWLINK {
				if a := update.Attrs(); a.Index <= 0 || a.MTU <= 0 {
					return errors.New("no index or MTU")
				}
				r.count++
				r.end()
			}
			last = time.Now()
		case <-timer.C:
			rest := quiet - time.Since(last)
			if rest <= 0 {
				return nil
			}
			timer.Reset(rest)
		}
	}
}

// A subscription cannot be given a buffer in this version of the library: takes its socket and reader of links.
func watchBuffered(r *result, bytes int) error {
	socket, err := nl.Subscribe(unix.NETLINK_ROUTE, unix.RTNLGRP_LINK)
	if err != nil {
		return err
	}
	defer socket.Close()
	if err := unix.SetsockoptInt(socket.GetFd(), unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, bytes); err != nil {
		return err
	}
	timeout := unix.NsecToTimeval(int64(quiet))
	if err := socket.SetReceiveTimeout(&timeout); err != nil {
		return err
	}
	ready(r)
	for {
		messages, _, err := socket.Receive()
		switch err {
		case nil:
		case unix.EINTR:
			continue
		case unix.EAGAIN:
			return nil
		case unix.ENOBUFS:
			r.sum++
			continue
		default:
			return err
		}
		for _, m := range messages {
			if m.Header.Type != unix.RTM_NEWLINK {
				continue
			}
			header := unix.NlMsghdr(m.Header)
			link, err := netlink.LinkDeserialize(&header, m.Data)
			if err != nil {
				return err
			}
			if a := link.Attrs(); a.Index <= 0 || a.MTU <= 0 {
				return errors.New("no index or MTU")
			}
			r.count++
		}
		r.end()
	}
}

func watch(r *result, bytes uint64) error {
	if bytes == 0 {
		return watchSubscribed(r)
	}
	return watchBuffered(r, int(bytes))
}

func pair(r *result, path string, n uint64) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	home, err := netns.Get()
	if err != nil {
		return err
	}
	defer home.Close()
	target, err := netns.GetFromPath(path)
	if err != nil {
		return err
	}
	defer target.Close()
	r.begin()
	defer r.end()
	for ; r.count < n; r.count++ {
		if err := netns.Set(target); err != nil {
			return err
		}
		if err := netns.Set(home); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	return nil
}

func do(r *result, path string, n uint64) error {
	target, err := ns.GetNS(path)
	if err != nil {
		return err
	}
	defer target.Close()
	r.begin()
	defer r.end()
	for ; r.count < n; r.count++ {
		if err := target.Do(func(ns.NetNS) error { return nil }); err != nil {
			return err
		}
	}
	return nil
}

func open(r *result, path string, n uint64) error {
	target, err := netns.GetFromPath(path)
	if err != nil {
		return err
	}
	defer target.Close()
	r.begin()
	defer r.end()
	for ; r.count < n; r.count++ {
		opened, err := netlink.NewHandleAt(target, unix.NETLINK_ROUTE)
		if err != nil {
			return err
		}
		opened.Close()
	}
	return nil
}

func perform(r *result, words []string) error {
	var n uint64
	if len(words) > 1 {
		var err error
		if n, err = strconv.ParseUint(words[len(words)-1], 10, 32); err != nil {
			return err
		}
	}
	switch {
	case len(words) == 1 && words[0] == "links":
		return links(r)
	case len(words) == 1 && (words[0] == "routes" || words[0] == "routes-list"):
		return routes(r)
	case len(words) == 2 && words[0] == "links-add":
		return linksAdd(r, n)
	case len(words) == 2 && words[0] == "watch":
		return watch(r, n)
	case len(words) == 3 && words[0] == "link":
		return link(r, words[1], n)
	case len(words) == 3 && words[0] == "route-add":
		return routeAdd(r, words[1], n)
	case len(words) == 3 && words[0] == "pair":
		return pair(r, words[1], n)
	case len(words) == 3 && words[0] == "do":
		return do(r, words[1], n)
	case len(words) == 3 && words[0] == "open":
		return open(r, words[1], n)
	}
	return unsupported
}

func main() {
	var err error
	if handle, err = netlink.NewHandle(unix.NETLINK_ROUTE); err != nil {
		fmt.Fprintln(os.Stderr, "peer:", err)
		os.Exit(1)
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var r result
		if err := perform(&r, strings.Fields(lines.Text())); err == unsupported {
			fmt.Println("unsupported")
		} else if err != nil {
			fmt.Println("error", strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println("ok", r.nanos.Nanoseconds(), r.count, r.sum)
		}
	}
}
