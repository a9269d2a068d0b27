# The formula of a Homebrew tap. Each release has it with its own address and checksum (scripts/release.js).
class BpftraceGuard < Formula
  desc "Reviews bpftrace scripts before they hang a machine"
  homepage "https://github.com/bpftrace-guard/bpftrace-guard"
  url "https://github.com/bpftrace-guard/bpftrace-guard/releases/download/v0.2.0/bpftrace-guard-0.2.0.tgz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "MIT"

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
  end

  test do
    assert_equal "#{version}\n", shell_output("#{bin}/bpftrace-guard --version")
    (testpath/"risky.bt").write <<~BPFTRACE
      fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
      fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
    BPFTRACE
    assert_match "abba-deadlock", shell_output("#{bin}/bpftrace-guard check risky.bt", 1)
  end
end
