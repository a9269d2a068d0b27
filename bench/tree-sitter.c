/* Parses scripts with tree-sitter-bpftrace, as `task syntax` does with the parser of this project: warm, the median of the passes. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#define RUNS 21

const TSLanguage *tree_sitter_bpftrace(void);

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b) {
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  TSParser *parser = ts_parser_new();
  if (!ts_parser_set_language(parser, tree_sitter_bpftrace())) {
    fprintf(stderr, "this tree-sitter does not take the parser's version\n");
    return 1;
  }
  char **texts = calloc(argc, sizeof *texts);
  long *lengths = calloc(argc, sizeof *lengths), bytes = 0;
  for (int i = 1; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (lengths[i] = ftell(file)) < 0) return 1;
    rewind(file);
    texts[i] = malloc(lengths[i] + 1);
    if (fread(texts[i], 1, lengths[i], file) != (size_t)lengths[i]) return 1;
    fclose(file);
    bytes += lengths[i];
  }
  double times[RUNS];
  int broken = 0;
  for (int run = 0; run < RUNS; run++) {
    const double start = now();
    broken = 0;
    for (int i = 1; i < argc; i++) {
      TSTree *tree = ts_parser_parse_string(parser, NULL, texts[i], lengths[i]);
      broken += ts_node_has_error(ts_tree_root_node(tree));
      ts_tree_delete(tree);
    }
    times[run] = now() - start;
  }
  qsort(times, RUNS, sizeof *times, compare);
  printf("{\"bytes\":%ld,\"ms\":%f,\"broken\":%d}\n", bytes, times[RUNS / 2], broken);
  return 0;
}
