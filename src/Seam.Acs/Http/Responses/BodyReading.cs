namespace Seam.Acs;

/// <summary>How the body of a response is taken over.</summary>
[Flags]
internal enum BodyReading
{
    None = 0,

    /// <summary>It comes as the server sent it, and what <c>Content-Encoding</c> says is undone.</summary>
    Unpack = 1,

    /// <summary>Somebody may look at the headers that belong to it.</summary>
    KeepHeaders = 2,
}
