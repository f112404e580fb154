// Loaded into a server that is measured: tells the processor time of the whole process, in microseconds.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
