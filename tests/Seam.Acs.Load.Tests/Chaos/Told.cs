namespace Seam.Acs.Load.Tests;

/// <summary>What a caller was told of its call, and whether that was true.</summary>
/// <typeparam name="T">What a success brings.</typeparam>
internal sealed record Told<T>(ChaosCall Call, T? Value, Exception? Failure)
{
    public bool Succeeded => Failure is null;

    /// <summary>Whether the call may have had an effect although it failed.</summary>
    public bool OutcomeUnknown =>
        Failure switch
        {
            SeamException failure => failure.OutcomeUnknown,
            SeamCanceledException cancelled => cancelled.OutcomeUnknown,
            _ => false,
        };

    public bool NotFound => Failure is SeamNotFoundException;
}

/// <summary>Holds what callers were told against what happened.</summary>
internal static class Judge
{
    private const int MostAttempts = 3;

    /// <summary>What is untrue in what the caller was told; <c>null</c> where all of it is true.</summary>
    public static string? Verdict<T>(Told<T> told, bool changesSomething, bool mayBeRepeated)
    {
        var (call, _, failure) = told;
        if (!mayBeRepeated && call.Effects > 1)
            return "it took effect more than once";
        if (call.Attempts > MostAttempts && changesSomething)
            return "it was tried too often";
        if (told.Succeeded)
            return changesSomething && call.Effects == 0 ? "a success had no effect" : null;

        if (failure is not (SeamException or SeamCanceledException))
            return "the exception is none of the library's";
        if (failure is SeamCanceledException && !call.IsCancelled)
            return "nobody cancelled it";
        if (told.OutcomeUnknown && !changesSomething)
            return "the outcome of a read is said to be unknown";
        if (!told.OutcomeUnknown && changesSomething && call.Effects > 0)
            return "it had an effect, and the caller was told that it certainly had none";
        // At a moment that no seed settles, an attempt may be given up before the server sees it.
        if (told.OutcomeUnknown && call is { Riddles: 0, Effects: 0, CancelsAnywhere: false })
            return "it certainly had no effect, and the caller was told that it may have had one";
        // Of an action that is waited for, the attempts to look at it are counted.
        var isWaitedFor = call.Path.EndsWith("/unlock", StringComparison.Ordinal) && call.Effects > 0;
        return
            failure is SeamException error
            && changesSomething
            && !isWaitedFor
            && !call.IsCancelled
            && error.Attempts != call.Attempts
            ? $"the caller was told of {error.Attempts} attempts"
            : null;
    }
}
