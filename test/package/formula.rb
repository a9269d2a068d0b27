# Does what `brew install` and `brew test` do with a formula, as far as that of this project needs it:
#   ruby formula.rb FORMULA TARBALL PREFIX
require "digest"
require "open3"
require "pathname"
require "tmpdir"

class Pathname
  def install_symlink(targets)
    mkpath
    targets.each { |target| (self/File.basename(target)).make_symlink(target) }
  end
end

class Formula
  FIELDS = [:desc, :homepage, :url, :sha256, :license].freeze

  class << self
    attr_reader :fields, :dependencies, :testing

    FIELDS.each { |field| define_method(field) { |value| (@fields ||= {})[field] = value } }

    def depends_on(name) = (@dependencies ||= []) << name

    def test(&block) = @testing = block
  end

  attr_reader :prefix, :testpath

  def initialize(prefix, testpath)
    @prefix = Pathname(prefix)
    @testpath = Pathname(testpath)
  end

  def bin = prefix/"bin"
  def libexec = prefix/"libexec"
  def version = self.class.fields[:url][%r{/v(\d[^/]*)/}, 1]

  # npm packs the folder and installs that: a folder itself would only be linked.
  def std_npm_args
    packed = Dir.chdir(Dir.pwd) { `npm pack --silent --ignore-scripts`.strip }
    ["--global", "--offline", "--no-audit", "--no-fund", "--prefix=#{libexec}", File.join(Dir.pwd, packed)]
  end

  def system(*command)
    output, status = Open3.capture2e(*command)
    raise "#{command.join(" ")}: #{output}" unless status.success?
  end

  def shell_output(command, expected = 0)
    output, status = Open3.capture2(command, chdir: testpath.to_s)
    raise "#{command}: status #{status.exitstatus}" unless status.exitstatus == expected
    output
  end

  def assert_equal(expected, actual) = (raise "#{actual} is not #{expected}" unless expected == actual)
  def assert_match(expected, actual) = (raise "no #{expected} in #{actual}" unless actual.include?(expected))
end

formula, tarball, prefix = ARGV.map { |each| File.expand_path(each) }
load formula
fields = BpftraceGuard.fields
missing = Formula::FIELDS.reject { |field| fields[field] }
raise "missing: #{missing.join(", ")}" unless missing.empty?
raise "the checksum is not that of the tarball" unless fields[:sha256] == Digest::SHA256.file(tarball).hexdigest
raise "the address names another file" unless File.basename(fields[:url]) == File.basename(tarball)

Dir.mktmpdir do |folder|
  raise "tar" unless Kernel.system("tar", "xzf", tarball, "--directory", folder, "--strip-components", "1")
  testpath = File.join(folder, "test")
  Dir.mkdir(testpath)
  made = BpftraceGuard.new(prefix, testpath)
  Dir.chdir(folder) { made.install }
  made.instance_eval(&BpftraceGuard.testing)
end
puts "installed and tested"
