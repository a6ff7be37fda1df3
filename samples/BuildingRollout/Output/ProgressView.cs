using Seam.Acs;
using Spectre.Console;

namespace BuildingRollout;

/// <summary>Shows how far the work is: a bar in a terminal, lines elsewhere, on standard error in both cases.</summary>
internal static class ProgressView
{
    private const string Name = "PINs";

    /// <param name="error">Standard error.</param>
    /// <param name="goal">What is to be reached.</param>
    /// <param name="work">The work, given what it reports to.</param>
    public static Task<int> RunAsync(
        TextWriter error,
        ProgressGoal goal,
        Func<IProgress<ProvisioningProgress>, Task<int>> work
    )
    {
        var output = new AnsiConsoleOutput(error);
        if (!output.IsTerminal || goal.Pins == 0)
            return work(new ProgressLines(goal, error));
        return AnsiConsole
            .Create(new AnsiConsoleSettings { Out = output })
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async context => await work(new Bar(context.AddTask(Name, maxValue: goal.Pins), goal)));
    }

    private sealed class Bar(ProgressTask task, ProgressGoal goal) : IProgress<ProvisioningProgress>
    {
        private readonly Lock _gate = new();

        public void Report(ProvisioningProgress value)
        {
            lock (_gate)
            {
                // Reports of several workers may overtake each other.
                task.Value = Math.Max(task.Value, goal.Settled(value));
                task.Description = $"{Name}: {ProgressGoal.Describe(value)}";
            }
        }
    }
}
