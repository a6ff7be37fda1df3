namespace Seam.Acs;

/// <summary>The body of a success can't be read. It never reaches a caller as it is, and holds no value of the body.</summary>
internal sealed class UnreadableResponseException : Exception
{
    public UnreadableResponseException(string reason, string? path = null)
        : base(reason) => Path = path;

    /// <summary>The place in the body, as in <c>$.acs_user.created_at</c>; <c>null</c> where the body isn't JSON.</summary>
    public string? Path { get; }
}
