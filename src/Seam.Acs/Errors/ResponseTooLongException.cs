namespace Seam.Acs;

/// <summary>A response body is longer than the library reads. It never reaches a caller as it is.</summary>
internal sealed class ResponseTooLongException(int maxLength) : Exception
{
    /// <summary>Gets the longest body in bytes.</summary>
    public int MaxLength => maxLength;
}
