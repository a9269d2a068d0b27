/*
 * A TCG plugin for QEMU: an arm64 guest that executes WFE or YIELD gives the host's CPU away. QEMU itself does nothing for
 * them when each guest CPU has a thread, so that CPUs that wait for a lock starve the one that holds it.
 *
 * QEMU's header is in none of Debian's packages; what is used of it is declared here. Source: include/qemu/qemu-plugin.h of
 * QEMU 7.2, interface version 1.
 */
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EXPORT __attribute__((visibility("default")))

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
enum { CALLBACK_NO_REGISTERS };

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, struct qemu_plugin_tb *));
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, void (*)(unsigned int, void *), int, void *);

EXPORT int qemu_plugin_version = 1;

/* Hint instructions. Source: Arm ARM, C6.2. */
static const uint32_t WFE = 0xd503205f, YIELD = 0xd503203f;

static void give_away(unsigned int cpu, void *unused)
{
  (void)cpu;
  (void)unused;
  sched_yield();
}

static void translate(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
  (void)id;
  for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); i++) {
    struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);
    uint32_t word;
    memcpy(&word, qemu_plugin_insn_data(instruction), sizeof word);
    if (word == WFE || word == YIELD)
      qemu_plugin_register_vcpu_insn_exec_cb(instruction, give_away, CALLBACK_NO_REGISTERS, NULL);
  }
}

EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int argc, char **argv)
{
  (void)info;
  (void)argc;
  (void)argv;
  qemu_plugin_register_vcpu_tb_trans_cb(id, translate);
  return 0;
}
