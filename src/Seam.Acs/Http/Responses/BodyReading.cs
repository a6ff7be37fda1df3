namespace Seam.Acs;

/// <summary>How the body of a response is read.</summary>
[Flags]
internal enum BodyReading
{
    None = 0,

    /// <summary>The body is decompressed as its <c>Content-Encoding</c> says.</summary>
    Decompress = 1,

    /// <summary>The headers of the body are kept.</summary>
    KeepHeaders = 2,
}
