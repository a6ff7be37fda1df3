namespace Seam.Acs.Testing;

/// <summary>
/// The simulator was not asked for what a test expects. Any test framework shows it as a failed test with its message.
/// </summary>
public sealed class SimulatorAssertionException : Exception
{
    /// <summary>Makes one with a message.</summary>
    /// <param name="message">What was expected, and what was received.</param>
    public SimulatorAssertionException(string message)
        : base(message) { }
}
