namespace Seam.Acs.Tests;

/// <summary>
/// A handler that still reads the body of its first request after that request has ended, as .NET may do over HTTP/2. It
/// responds to later requests at once.
/// </summary>
/// <param name="end">Ends the first request while its body is read.</param>
internal sealed class SlowReader(Func<CancellationToken, Task<HttpResponseMessage>> end) : HttpMessageHandler
{
    private readonly GatedStream _stream = new();
    private Task _reading = Task.CompletedTask;

    /// <summary>
    /// Gets a value indicating whether the first request's body was read whole once before, as by a handler that retries.
    /// </summary>
    public bool ReadsTwice { get; init; }

    /// <summary>Gets the number of requests.</summary>
    public int Requests { get; private set; }

    /// <summary>Reads the rest of the first request's body and returns all of it.</summary>
    public async Task<byte[]> ReadToEndAsync()
    {
        _stream.Gate.SetResult();
        await _reading;
        return _stream.ToArray();
    }

    // A synchronous call over HTTP/2 does not exist in .NET, but a caller's handler may read as late.
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (++Requests > 1)
            return Task.FromResult(Script.Ok()(cancellationToken));
        if (ReadsTwice)
            request.Content!.CopyTo(Stream.Null, context: null, CancellationToken.None);
        _reading = request.Content!.CopyToAsync(_stream, CancellationToken.None);
        return end(cancellationToken);
    }

    /// <summary>A stream that copies the bytes of a write only when its gate opens.</summary>
    private sealed class GatedStream : MemoryStream
    {
        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Gate.Task;
            Write(buffer.Span);
        }
    }
}
