/*
 * What the kernel itself costs: the floor that the benchmarks stand on.
 *
 *     floor setns ROUNDS      the median time, in nanoseconds, to enter a network namespace and come back
 *
 * As root. It makes a namespace of its own.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 1000 };

static void check(int ok, const char *what)
{
	if (!ok) {
		perror(what);
		exit(1);
	}
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double setns_pairs(int rounds)
{
	double *times = calloc(rounds, sizeof(*times));
	int home = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
	int target;

	check(times != NULL, "calloc");
	check(home >= 0, "open home");
	check(unshare(CLONE_NEWNET) == 0, "unshare");
	target = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
	check(target >= 0, "open target");
	check(setns(home, CLONE_NEWNET) == 0, "setns home");
	for (int i = 0; i < rounds; i++) {
		double start = now();

		for (int j = 0; j < BATCH; j++) {
			check(setns(target, CLONE_NEWNET) == 0, "setns target");
			check(setns(home, CLONE_NEWNET) == 0, "setns home");
		}
		times[i] = (now() - start) / BATCH;
	}
	qsort(times, rounds, sizeof(*times), ascending);
	return times[rounds / 2];
}

int main(int argc, char **argv)
{
	int rounds = argc == 3 ? atoi(argv[2]) : 0;

	if (rounds < 1 || strcmp(argv[1], "setns") != 0) {
		fprintf(stderr, "usage: floor setns ROUNDS\n");
		return 2;
	}
	printf("%.1f\n", setns_pairs(rounds));
	return 0;
}
