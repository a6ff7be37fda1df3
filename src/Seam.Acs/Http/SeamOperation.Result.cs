namespace Seam.Acs;

/// <summary>An operation that returns something.</summary>
/// <typeparam name="T">What it returns.</typeparam>
internal sealed class SeamOperation<T> : SeamOperation
{
    public SeamOperation(string path, HttpMethod method, RetryClass retry, ResponseDecoder<T> decoder)
        : base(path, method, retry) => Decoder = decoder;

    public ResponseDecoder<T> Decoder { get; }
}
