/*
 * The work of the benchmarks in C, with libmnl: what a small program of one's own takes.
 *
 *     peer mnl       reads the fields that the others read, too
 *     peer null      sends and receives only: what the kernel and the system calls take
 *
 * As root, within the network namespace of the benchmark. Reads works from the standard input, one a line, and answers
 * each with a line: "ok NANOS COUNT SUM", "unsupported" or "error TEXT".
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <libmnl/libmnl.h>

enum { RECEIVE = 32 * 1024, BATCH = 64, MESSAGE = 256, TABLE = 500, GROUP = 77, FIRST = 10 << 24, UNSUPPORTED = -100000 };

struct result { uint64_t nanos, count, sum; };

struct route { uint32_t destination, length, table, oif, metric; };

struct routes { struct route *all; size_t count, room; };

static bool reading;
static struct mnl_socket *kernel;
static unsigned int sequence;
static char out[BATCH * MESSAGE], in[RECEIVE] __attribute__((aligned(8)));

static uint64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static int bound_socket(struct mnl_socket **made, unsigned int groups)
{
	struct mnl_socket *s = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC);

	if (s == NULL)
		return -errno;
	if (mnl_socket_bind(s, groups, MNL_SOCKET_AUTOPID) < 0) {
		int error = -errno;

		mnl_socket_close(s);
		return error;
	}
	*made = s;
	return 0;
}

static int open_kernel(void)
{
	int one = 1, error = bound_socket(&kernel, 0);

	if (error)
		return error;
	if (mnl_socket_setsockopt(kernel, NETLINK_GET_STRICT_CHK, &one, sizeof(one)) < 0
			|| mnl_socket_setsockopt(kernel, NETLINK_EXT_ACK, &one, sizeof(one)) < 0
			|| mnl_socket_setsockopt(kernel, NETLINK_CAP_ACK, &one, sizeof(one)) < 0)
		return -errno;
	return 0;
}

static struct nlmsghdr *message(void *at, uint16_t type, uint16_t flags, size_t header)
{
	struct nlmsghdr *m = mnl_nlmsg_put_header(at);

	m->nlmsg_type = type;
	m->nlmsg_flags = NLM_F_REQUEST | flags;
	m->nlmsg_seq = ++sequence;
	mnl_nlmsg_put_extra_header(m, header);
	return m;
}

static int send_out(size_t length)
{
	ssize_t sent = mnl_socket_sendto(kernel, out, length);

	if (sent < 0)
		return -errno;
	return (size_t)sent == length ? 0 : -EMSGSIZE;
}

static ssize_t receive(struct mnl_socket *from)
{
	ssize_t length = mnl_socket_recvfrom(from, in, sizeof(in));

	return length < 0 ? -errno : length;
}

static int error_of(const struct nlmsghdr *m)
{
	if (mnl_nlmsg_get_payload_len(m) < sizeof(int))
		return -EBADMSG;
	return *(int *)mnl_nlmsg_get_payload(m);
}

typedef int reader(const struct nlmsghdr *m, void *to);

/* A null reader leaves the messages alone. */
static int dump(const struct nlmsghdr *request, reader *read, void *to, uint64_t *count)
{
	int error = send_out(request->nlmsg_len);

	while (!error) {
		ssize_t received = receive(kernel);
		int left = received;

		if (received < 0)
			return received;
		for (const struct nlmsghdr *m = (void *)in; mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
			if (m->nlmsg_type == NLMSG_DONE || m->nlmsg_type == NLMSG_ERROR)
				return error_of(m);
			if (m->nlmsg_flags & NLM_F_DUMP_INTR)
				return -EINTR;
			if (read != NULL && (error = read(m, to)) != 0)
				return error;
			++*count;
		}
	}
	return error;
}

/*
 * Receives up to the answer to the last request sent. Of the others in its batch only those that failed have one: the
 * first such error is the outcome.
 */
static int acknowledged(void)
{
	int outcome = 0;

	for (;;) {
		ssize_t received = receive(kernel);
		int left = received;

		if (received < 0)
			return received;
		for (const struct nlmsghdr *m = (void *)in; mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
			if (m->nlmsg_type != NLMSG_ERROR)
				return -EPROTO;
			if (outcome == 0)
				outcome = error_of(m);
			if (m->nlmsg_seq == sequence)
				return outcome;
		}
	}
}

static int request_acknowledged(const struct nlmsghdr *request)
{
	int error = send_out(request->nlmsg_len);

	return error ? error : acknowledged();
}

static int read_link(const struct nlmsghdr *m, void *to)
{
	const struct ifinfomsg *header = mnl_nlmsg_get_payload(m);
	const char *name = "", *kind = "";
	uint32_t mtu = 0;
	uint8_t operstate = 0;
	const struct nlattr *a, *b;

	if (m->nlmsg_type != RTM_NEWLINK || mnl_nlmsg_get_payload_len(m) < sizeof(*header))
		return -EBADMSG;
	mnl_attr_for_each(a, m, sizeof(*header)) {
		switch (mnl_attr_get_type(a)) {
		case IFLA_IFNAME:
			if (mnl_attr_validate(a, MNL_TYPE_NUL_STRING) < 0)
				return -EBADMSG;
			name = mnl_attr_get_str(a);
			break;
		case IFLA_MTU:
			if (mnl_attr_validate(a, MNL_TYPE_U32) < 0)
				return -EBADMSG;
			mtu = mnl_attr_get_u32(a);
			break;
		case IFLA_OPERSTATE:
			if (mnl_attr_validate(a, MNL_TYPE_U8) < 0)
				return -EBADMSG;
			operstate = mnl_attr_get_u8(a);
			break;
		case IFLA_LINKINFO:
			mnl_attr_for_each_nested(b, a) {
				if (mnl_attr_get_type(b) != IFLA_INFO_KIND)
					continue;
				if (mnl_attr_validate(b, MNL_TYPE_NUL_STRING) < 0)
					return -EBADMSG;
				kind = mnl_attr_get_str(b);
			}
		}
	}
	*(uint64_t *)to += header->ifi_index + mtu + header->ifi_flags + operstate + strlen(name) + strlen(kind);
	return 0;
}

static int read_route(const struct nlmsghdr *m, struct route *r)
{
	const struct rtmsg *header = mnl_nlmsg_get_payload(m);
	const struct nlattr *a;

	if (m->nlmsg_type != RTM_NEWROUTE || mnl_nlmsg_get_payload_len(m) < sizeof(*header))
		return -EBADMSG;
	*r = (struct route){ .length = header->rtm_dst_len, .table = header->rtm_table };
	mnl_attr_for_each(a, m, sizeof(*header)) {
		uint32_t *field;

		switch (mnl_attr_get_type(a)) {
		case RTA_DST: field = &r->destination; break;
		case RTA_TABLE: field = &r->table; break;
		case RTA_OIF: field = &r->oif; break;
		case RTA_PRIORITY: field = &r->metric; break;
		default: continue;
		}
		if (mnl_attr_validate(a, MNL_TYPE_U32) < 0)
			return -EBADMSG;
		*field = mnl_attr_get_u32(a);
	}
	r->destination = ntohl(r->destination);
	return 0;
}

static uint64_t sum_of(const struct route *r)
{
	return (uint64_t)r->destination + r->length + r->table + r->oif + r->metric;
}

static int sum_route(const struct nlmsghdr *m, void *to)
{
	struct route r;
	int error = read_route(m, &r);

	if (!error)
		*(uint64_t *)to += sum_of(&r);
	return error;
}

static int keep_route(const struct nlmsghdr *m, void *to)
{
	struct routes *routes = to;

	if (routes->count == routes->room) {
		size_t room = routes->room ? 2 * routes->room : 1024;
		struct route *all = realloc(routes->all, room * sizeof(*all));

		if (all == NULL)
			return -ENOMEM;
		routes->all = all;
		routes->room = room;
	}
	return read_route(m, &routes->all[routes->count++]);
}

static int links(struct result *r)
{
	uint64_t start = now();
	int error = dump(message(out, RTM_GETLINK, NLM_F_DUMP, sizeof(struct ifinfomsg)), reading ? read_link : NULL, &r->sum,
			&r->count);

	r->nanos = now() - start;
	return error;
}

static int list_routes(struct result *r, bool keep)
{
	struct routes routes = { 0 };
	uint64_t start = now();
	struct nlmsghdr *m = message(out, RTM_GETROUTE, NLM_F_DUMP, sizeof(struct rtmsg));
	struct rtmsg *header = mnl_nlmsg_get_payload(m);
	int error;

	header->rtm_family = AF_INET;
	if (reading && keep)
		error = dump(m, keep_route, &routes, &r->count);
	else
		error = dump(m, reading ? sum_route : NULL, &r->sum, &r->count);
	for (size_t i = 0; !error && i < routes.count; i++)
		r->sum += sum_of(&routes.all[i]);
	r->nanos = now() - start;
	free(routes.all);
	return error;
}

static int get_link(struct result *r, const char *name, uint64_t n)
{
	uint64_t start = now();

	if (strlen(name) >= IFNAMSIZ)
		return -ENAMETOOLONG;
	for (; r->count < n; r->count++) {
		struct nlmsghdr *m = message(out, RTM_GETLINK, 0, sizeof(struct ifinfomsg));
		ssize_t received;
		int error;

		mnl_attr_put_strz(m, IFLA_IFNAME, name);
		error = send_out(m->nlmsg_len);
		received = error ? error : receive(kernel);
		if (received < 0)
			return received;
		m = (void *)in;
		if (!mnl_nlmsg_ok(m, received))
			return -EBADMSG;
		if (m->nlmsg_type == NLMSG_ERROR)
			return error_of(m);
		if (reading) {
			uint64_t ignored = 0;
			const struct ifinfomsg *header = mnl_nlmsg_get_payload(m);

			if (read_link(m, &ignored) != 0 || header->ifi_index <= 0)
				return -EBADMSG;
		}
	}
	r->nanos = now() - start;
	return 0;
}

static struct nlmsghdr *route_message(void *at, uint16_t type, uint16_t flags, uint32_t i, uint32_t oif)
{
	struct nlmsghdr *m = message(at, type, flags, sizeof(struct rtmsg));
	struct rtmsg *header = mnl_nlmsg_get_payload(m);

	header->rtm_family = AF_INET;
	header->rtm_dst_len = 32;
	header->rtm_protocol = RTPROT_BOOT;
	header->rtm_scope = RT_SCOPE_LINK;
	header->rtm_type = RTN_UNICAST;
	mnl_attr_put_u32(m, RTA_DST, htonl(FIRST + i));
	mnl_attr_put_u32(m, RTA_TABLE, TABLE);
	mnl_attr_put_u32(m, RTA_OIF, oif);
	return m;
}

static int routes_in_batches(uint16_t type, uint16_t flags, uint32_t oif, uint32_t n)
{
	int outcome = 0;

	for (uint32_t i = 0; i < n;) {
		char *at = out;
		int error;

		for (uint32_t end = n - i < BATCH ? n : i + BATCH; i < end; i++)
			at += MNL_ALIGN(route_message(at, type, flags | (i + 1 == end ? NLM_F_ACK : 0), i, oif)->nlmsg_len);
		error = send_out(at - out);
		if (!error)
			error = acknowledged();
		if (!outcome)
			outcome = error;
	}
	return outcome;
}

static int add_routes(struct result *r, const char *device, uint64_t n, bool batches)
{
	const uint16_t flags = NLM_F_CREATE | NLM_F_EXCL;
	uint32_t oif = if_nametoindex(device);
	uint64_t start = now();
	int error = oif ? 0 : -ENODEV, deleted;

	if (error)
		return error;
	if (batches) {
		error = routes_in_batches(RTM_NEWROUTE, flags, oif, n);
		r->count = n;
	} else {
		for (; !error && r->count < n; r->count++)
			error = request_acknowledged(route_message(out, RTM_NEWROUTE, flags | NLM_F_ACK, r->count, oif));
	}
	r->nanos = now() - start;
	deleted = routes_in_batches(RTM_DELROUTE, 0, oif, r->count);
	return error ? error : deleted;
}

static int add_links(struct result *r, uint64_t n)
{
	uint64_t start = now();

	for (; r->count < n; r->count++) {
		struct nlmsghdr *m = message(out, RTM_NEWLINK, NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL, sizeof(struct ifinfomsg));
		struct nlattr *info;
		char name[IFNAMSIZ];
		int error;

		snprintf(name, sizeof(name), "bench%u", (unsigned int)r->count);
		mnl_attr_put_strz(m, IFLA_IFNAME, name);
		mnl_attr_put_u32(m, IFLA_GROUP, GROUP);
		info = mnl_attr_nest_start(m, IFLA_LINKINFO);
		mnl_attr_put_strz(m, IFLA_INFO_KIND, "ifb");
		mnl_attr_nest_end(m, info);
		error = request_acknowledged(m);
		if (error)
			return error;
	}
	r->nanos = now() - start;
	return 0;
}

static int delete_links(struct result *r)
{
	uint64_t start = now();
	struct nlmsghdr *m = message(out, RTM_DELLINK, NLM_F_ACK, sizeof(struct ifinfomsg));
	int error;

	mnl_attr_put_u32(m, IFLA_GROUP, GROUP);
	error = request_acknowledged(m);
	r->nanos = now() - start;
	return error;
}

static int change_mtu(struct result *r, const char *name, uint64_t n)
{
	/* Goes on from one call to the next, as an MTU that is there already would be no change. */
	static unsigned int changes;
	int index = if_nametoindex(name);
	uint64_t start = now();

	if (index == 0)
		return -ENODEV;
	for (; r->count < n; r->count++) {
		struct nlmsghdr *m = message(out, RTM_NEWLINK, NLM_F_ACK, sizeof(struct ifinfomsg));
		struct ifinfomsg *header = mnl_nlmsg_get_payload(m);
		int error;

		header->ifi_index = index;
		mnl_attr_put_u32(m, IFLA_MTU, 1400 + changes++ % 100);
		error = request_acknowledged(m);
		if (error)
			return error;
	}
	r->nanos = now() - start;
	return 0;
}

static int count_changes(struct mnl_socket *s, struct result *r)
{
	uint64_t start = now();

	for (;;) {
		ssize_t received = receive(s);
		int left = received;

		if (received == -EAGAIN)
			return 0;
		if (received == -ENOBUFS) {
			r->sum++;
			continue;
		}
		if (received < 0)
			return received;
		for (const struct nlmsghdr *m = (void *)in; mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
			const struct ifinfomsg *header = mnl_nlmsg_get_payload(m);
			const struct nlattr *a;
			uint32_t mtu = 0;

			if (m->nlmsg_type != RTM_NEWLINK)
				continue;
			r->count++;
			if (!reading)
				continue;
			if (mnl_nlmsg_get_payload_len(m) < sizeof(*header))
				return -EBADMSG;
			mnl_attr_for_each(a, m, sizeof(*header))
				if (mnl_attr_get_type(a) == IFLA_MTU && mnl_attr_validate(a, MNL_TYPE_U32) == 0)
					mtu = mnl_attr_get_u32(a);
			if (header->ifi_index <= 0 || mtu == 0)
				return -EBADMSG;
		}
		r->nanos = now() - start;
	}
}

static int watch(struct result *r, int bytes)
{
	struct timeval quiet = { .tv_sec = 1 };
	struct mnl_socket *s;
	int fd, error = bound_socket(&s, RTMGRP_LINK);

	if (error)
		return error;
	fd = mnl_socket_get_fd(s);
	if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &quiet, sizeof(quiet)) < 0
			|| (bytes > 0 && setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof(bytes)) < 0)) {
		error = -errno;
	} else if (puts("ready") < 0 || fflush(stdout) != 0) {
		error = -EIO;
	} else {
		error = count_changes(s, r);
	}
	if (mnl_socket_close(s) < 0 && !error)
		error = -errno;
	return error;
}

static int come_and_go(struct result *r, const char *path, uint64_t n, bool open_socket)
{
	int home = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
	int target = open(path, O_RDONLY | O_CLOEXEC);
	int error = home < 0 || target < 0 ? -errno : 0;
	uint64_t start = now();

	for (; !error && r->count < n; r->count++) {
		struct mnl_socket *s;

		if (setns(target, CLONE_NEWNET) < 0) {
			error = -errno;
			break;
		}
		if (open_socket)
			error = bound_socket(&s, 0);
		if (setns(home, CLONE_NEWNET) < 0) {
			/* In the wrong namespace every answer to come would be wrong: better none. */
			printf("error setns: %s\n", strerror(errno));
			exit(1);
		}
		if (open_socket && !error && mnl_socket_close(s) < 0)
			error = -errno;
	}
	r->nanos = now() - start;
	if (home >= 0)
		close(home);
	if (target >= 0)
		close(target);
	return error;
}

static int perform(struct result *r, const char *work, const char *first, const char *second)
{
	const char *number = second ? second : first ? first : "0";
	char *end;
	uint64_t n = strtoull(number, &end, 10);

	if (*end != '\0' || n > INT32_MAX)
		return -EINVAL;
	if (strcmp(work, "links") == 0)
		return links(r);
	if (strcmp(work, "routes") == 0)
		return list_routes(r, false);
	if (strcmp(work, "routes-list") == 0)
		return list_routes(r, true);
	if (strcmp(work, "links-delete") == 0)
		return delete_links(r);
	if (first == NULL)
		return UNSUPPORTED;
	if (strcmp(work, "links-add") == 0)
		return add_links(r, n);
	if (strcmp(work, "watch") == 0)
		return watch(r, n);
	if (second == NULL)
		return UNSUPPORTED;
	if (strcmp(work, "link") == 0)
		return get_link(r, first, n);
	if (strcmp(work, "route-add") == 0)
		return add_routes(r, first, n, false);
	if (strcmp(work, "route-batch") == 0)
		return add_routes(r, first, n, true);
	if (strcmp(work, "mtu") == 0)
		return change_mtu(r, first, n);
	if (strcmp(work, "pair") == 0)
		return come_and_go(r, first, n, false);
	if (strcmp(work, "open") == 0)
		return come_and_go(r, first, n, true);
	return UNSUPPORTED;
}

int main(int argc, char **argv)
{
	char *line = NULL;
	size_t room = 0;
	int error;

	if (argc != 2 || (strcmp(argv[1], "null") != 0 && strcmp(argv[1], "mnl") != 0)) {
		fprintf(stderr, "usage: peer null|mnl\n");
		return 2;
	}
	reading = strcmp(argv[1], "mnl") == 0;
	error = open_kernel();
	while (!error && getline(&line, &room, stdin) >= 0) {
		struct result r = { 0 };
		char *work = strtok(line, " \n"), *first = strtok(NULL, " \n"), *second = strtok(NULL, " \n");
		int failed = work ? perform(&r, work, first, second) : UNSUPPORTED;

		if (failed == UNSUPPORTED) {
			puts("unsupported");
		} else if (failed) {
			printf("error %s\n", strerror(-failed));
			/* What is left of the answers would be taken for those to the next request. */
			error = mnl_socket_close(kernel) < 0 ? -errno : open_kernel();
		} else {
			printf("ok %llu %llu %llu\n", (unsigned long long)r.nanos, (unsigned long long)r.count, (unsigned long long)r.sum);
		}
		if (fflush(stdout) != 0)
			return 1;
	}
	if (error)
		fprintf(stderr, "peer: %s\n", strerror(-error));
	free(line);
	return error ? 1 : 0;
}
