namespace Seam.Acs;

/// <summary>
/// What a person is wanted to have can't be right: a door that isn't there, a window that ends before it starts, a PIN that
/// the system doesn't let choose, a person listed twice. It is thrown before anything is sent for the person's batch.
/// </summary>
public class DesiredAccessException : ArgumentException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public DesiredAccessException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>Who is concerned; <c>null</c> where the list holds a <c>null</c>.</summary>
    public DesiredAccess? Person { get; init; }

    /// <summary>The person's place in the list, 0 for the first one. The message names it, and nothing else of the person.</summary>
    public long Position { get; init; }
}
