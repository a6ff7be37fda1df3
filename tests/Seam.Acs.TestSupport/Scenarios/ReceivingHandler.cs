using System.Net;

namespace Seam.Acs.TestSupport;

/// <summary>A receiver of webhooks that keeps what came, and answers as it is told.</summary>
public sealed class ReceivingHandler : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<Received> _received = [];
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = [];

    public IReadOnlyList<Received> All
    {
        get
        {
            lock (_gate)
                return [.. _received];
        }
    }

    /// <summary>Told of each delivery; completes nothing by itself.</summary>
    public Action<Received>? Came { get; set; }

    public void AnswerNext(HttpStatusCode status, int times = 1)
    {
        for (var i = 0; i < times; i++)
            _answers.Enqueue(_ => Task.FromResult(new HttpResponseMessage(status)));
    }

    public void RefuseNext() =>
        _answers.Enqueue(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

    /// <summary>Fails inside, as an application in process does.</summary>
    public void ThrowNext() => _answers.Enqueue(_ => throw new InvalidOperationException("A bug."));

    /// <summary>Never answers the next delivery.</summary>
    public void HangNext() =>
        _answers.Enqueue(async cancellationToken =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("It goes on forever.");
        });

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var received = new Received(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            request.Headers.ToDictionary(
                header => header.Key,
                header => string.Join(',', header.Value),
                StringComparer.OrdinalIgnoreCase
            ),
            await request.Content!.ReadAsByteArrayAsync(cancellationToken)
        );
        lock (_gate)
            _received.Add(received);
        Came?.Invoke(received);
        return _answers.TryDequeue(out var answer)
            ? await answer(cancellationToken)
            : new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    public sealed record Received(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string DeliveryId => Headers["svix-id"];
    }
}
