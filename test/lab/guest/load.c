/*
 * The load of the laboratory's guest: threads that contend for spin locks of the kernel.
 *
 *   load SECONDS KIND[,KIND...]
 *
 * Kinds: dup (the lock of a file table), eventfd (the lock of a wait queue), futex (a hash bucket's lock and run queues),
 * fork (tasks come and go). It ends after SECONDS of the monotonic clock, or on a machine too busy for much to happen in that
 * time when it has done enough, at the latest after four times as many seconds. It prints what it got done.
 */
#define _GNU_SOURCE
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { DUP, EVENTFD, FUTEX, FORK, KINDS };
enum { ENOUGH = 500000, PATIENCE = 4 };
static const char *const NAMES[KINDS] = {"dup", "eventfd", "futex", "fork"};

static volatile int stopping;
static unsigned long done[KINDS];
static int event;
static int word;

static unsigned long done_in_all(void)
{
  unsigned long sum = 0;
  for (int kind = 0; kind < KINDS; kind++)
    sum += done[kind];
  return sum;
}

static void count(int kind) { __atomic_fetch_add(&done[kind], 1, __ATOMIC_RELAXED); }

/* All threads share one file table, so each dup and close takes its lock. */
static void *duplicate(void *unused)
{
  while (!stopping) {
    int copy = dup(1);
    if (copy >= 0)
      close(copy);
    count(DUP);
  }
  return unused;
}

static void *signal_event(void *unused)
{
  unsigned long one = 1;
  while (!stopping) {
    for (int i = 0; i < 8; i++)
      if (write(event, &one, sizeof one) != sizeof one)
        break;
    sched_yield();
  }
  return unused;
}

static void *await_event(void *unused)
{
  unsigned long value;
  while (!stopping)
    if (read(event, &value, sizeof value) == sizeof value)
      count(EVENTFD);
  return unused;
}

static void *wake(void *unused)
{
  while (!stopping) {
    syscall(SYS_futex, &word, FUTEX_WAKE, 1, NULL, NULL, 0);
    count(FUTEX);
  }
  return unused;
}

static void *sleep_on_word(void *unused)
{
  const struct timespec moment = {0, 200000};
  while (!stopping)
    syscall(SYS_futex, &word, FUTEX_WAIT, 0, &moment, NULL, 0);
  return unused;
}

static void *multiply(void *unused)
{
  while (!stopping) {
    pid_t child = fork();
    if (child == 0)
      _exit(0);
    if (child > 0)
      waitpid(child, NULL, 0);
    count(FORK);
  }
  return unused;
}

static void start(void *(*body)(void *), int threads)
{
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 64 * 1024);
  for (int i = 0; i < threads; i++) {
    pthread_t thread;
    if (pthread_create(&thread, &attributes, body, NULL) != 0) {
      perror("load: pthread_create");
      exit(1);
    }
  }
}

static int has(const char *list, const char *name)
{
  char *copy = strdup(list), *rest = copy, *word;
  int found = 0;
  while ((word = strsep(&rest, ",")) != NULL)
    found |= strcmp(word, name) == 0;
  free(copy);
  return found;
}

int main(int argc, char **argv)
{
  if (argc != 3) {
    fprintf(stderr, "usage: load SECONDS KIND[,KIND...]\n");
    return 2;
  }
  event = eventfd(0, 0);
  if (has(argv[2], NAMES[DUP]))
    start(duplicate, 8);
  if (has(argv[2], NAMES[EVENTFD])) {
    start(await_event, 4);
    start(signal_event, 2);
  }
  if (has(argv[2], NAMES[FUTEX])) {
    start(sleep_on_word, 4);
    start(wake, 4);
  }
  if (has(argv[2], NAMES[FORK]))
    start(multiply, 2);

  struct timespec now, begin;
  long passed;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  do {
    usleep(100000);
    clock_gettime(CLOCK_MONOTONIC, &now);
    passed = now.tv_sec - begin.tv_sec;
  } while (passed < atoi(argv[1]) || (done_in_all() < ENOUGH && passed < PATIENCE * atoi(argv[1])));
  stopping = 1;
  printf("LAB load did");
  for (int kind = 0; kind < KINDS; kind++)
    printf(" %s %lu", NAMES[kind], done[kind]);
  printf("\n");
  fflush(stdout);
  /* Threads may sleep in a read for ever: the end of the process takes them along. */
  _exit(0);
}
