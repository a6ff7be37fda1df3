using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Seam.Acs.Benchmarks;

/// <summary>What BenchmarkDotNet found of one method.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="TimeRatio">To the class's baseline.</param>
/// <param name="Bytes">What one call allocates.</param>
internal sealed record MicroResult(string Name, double Nanoseconds, double TimeRatio, long Bytes)
{
    public static IReadOnlyList<MicroResult> Run<TBenchmarks>(bool isQuick)
    {
        var job = isQuick ? Job.Dry : Job.Default.WithMaxIterationCount(30);
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "seam-acs-benchmarks"));
        var reports = BenchmarkRunner.Run<TBenchmarks>(config).Reports;
        var baseline = reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);
        return
        [
            .. reports.Select(report => new MicroResult(
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                MedianOf(report),
                MedianOf(report) / MedianOf(baseline),
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0
            )),
        ];
    }

    private static double MedianOf(BenchmarkReport report) =>
        report.ResultStatistics?.Median
        ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} gave no result.");
}
