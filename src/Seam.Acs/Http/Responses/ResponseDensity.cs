namespace Seam.Acs;

/// <summary>Refuses an answer that would take many times more memory as records than it does as bytes.</summary>
internal static class ResponseDensity
{
    /// <summary>
    /// The most objects in an answer. A policy of ours, as the next: the API's own objects take some hundred bytes each, so
    /// that more of them than this are longer than <see cref="ResponseBody.MaxLength"/>.
    /// </summary>
    public const int MaxObjects = 500_000;

    /// <summary>The most members of all objects together.</summary>
    public const int MaxMembers = 3_000_000;

    /// <exception cref="UnreadableResponseException">There are more.</exception>
    public static void Check(ReadOnlySpan<byte> body)
    {
        // A shorter one can't hold so many, and those in texts are few.
        if (body.Length <= MaxObjects)
            return;
        if (body.Count((byte)'{') > MaxObjects || body.Count((byte)':') > MaxMembers)
            throw new UnreadableResponseException("It holds more objects or members than any answer of the API.");
    }
}
