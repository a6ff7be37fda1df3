using Seam.Acs;
using Spectre.Console;

namespace BuildingRollout;

/// <summary>Shows how far the work is: a bar in a terminal, lines elsewhere, on standard error in both cases.</summary>
internal static class ProgressView
{
    /// <param name="what">What is done.</param>
    /// <param name="wanted">How many PINs make it whole.</param>
    /// <param name="work">The work, given what it reports to.</param>
    public static Task<int> RunAsync(string what, int wanted, Func<IProgress<ProvisioningProgress>, Task<int>> work)
    {
        if (Console.IsErrorRedirected || wanted == 0)
            return work(new ProgressLines(wanted, Console.Error));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async context =>
            {
                var task = context.AddTask(what, maxValue: wanted);
                return await work(new Bar(task, what));
            });
    }

    private sealed class Bar(ProgressTask task, string what) : IProgress<ProvisioningProgress>
    {
        private readonly Lock _gate = new();

        public void Report(ProvisioningProgress value)
        {
            lock (_gate)
            {
                // Reports of several workers may overtake each other.
                task.Value = Math.Max(task.Value, ProgressLines.Settled(value));
                task.Description = $"{what}: {ProgressLines.Describe(value)}";
            }
        }
    }
}
