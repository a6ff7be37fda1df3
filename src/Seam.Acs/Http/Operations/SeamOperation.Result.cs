namespace Seam.Acs;

/// <summary>An operation that returns something.</summary>
/// <typeparam name="T">What it returns.</typeparam>
internal sealed class SeamOperation<T> : SeamOperation
{
    public SeamOperation(string path, HttpMethod method, RetryClass retry, ResponseDecoder<T> decoder)
        : base(path, method, retry) => Decoder = decoder;

    public ResponseDecoder<T> Decoder { get; }

    /// <summary>An operation that a caller names. Each one of the API accepts POST.</summary>
    public static SeamOperation<T> ByPath(string path, RetryClass retry, ResponseDecoder<T> decoder) =>
        new(path, HttpMethod.Post, retry, decoder) { IsByPath = true };
}
