namespace Seam.Acs;

/// <summary>Runs the shared code of both modes in the synchronous mode, in which it ends before it returns.</summary>
internal static class Synchronous
{
    /// <summary>Returns the result of a method that was called with <c>synchronously: true</c>.</summary>
    public static T Result<T>(ValueTask<T> ended) =>
        ended.IsCompleted
            ? ended.GetAwaiter().GetResult()
            : throw new InvalidOperationException("A synchronous call returned before its end.");
}
