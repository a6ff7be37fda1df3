namespace Seam.Acs;

/// <summary>Rejects a body whose records would take many times the memory of its bytes.</summary>
internal static class ResponseDensity
{
    /// <summary>
    /// The maximum number of objects in a body. Policy: the API's objects take some hundred bytes each, so more of them are longer
    /// than <see cref="ResponseBody.MaxLength"/>.
    /// </summary>
    public const int MaxObjects = 500_000;

    /// <summary>The maximum number of arrays. Policy: an object of the API holds few.</summary>
    public const int MaxArrays = 1_000_000;

    /// <summary>The maximum number of members of all objects, and of items of all arrays. Policy: as above.</summary>
    public const int MaxMembers = 3_000_000;

    /// <exception cref="UnreadableResponseException">The body holds more objects, arrays, members or items.</exception>
    public static void Check(ReadOnlySpan<byte> body)
    {
        // A shorter body cannot hold so many. Braces, brackets, colons and commas within texts are few.
        if (body.Length <= MaxObjects)
            return;
        if (
            body.Count((byte)'{') > MaxObjects
            || body.Count((byte)'[') > MaxArrays
            || body.Count((byte)':') > MaxMembers
            || body.Count((byte)',') > MaxMembers
        )
            throw new UnreadableResponseException(
                "It holds more objects, arrays or members than any response of the API."
            );
    }
}
