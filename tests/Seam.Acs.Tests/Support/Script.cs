using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>A request as a server would have seen it.</summary>
internal sealed record SentRequest(
    string Method,
    string Url,
    IReadOnlyDictionary<string, string> Headers,
    string? Body,
    string? ContentType,
    Version Version,
    HttpVersionPolicy VersionPolicy
);

/// <summary>A server without a network: answers each request by the next step, and further ones by the last.</summary>
internal sealed class Script(params Func<CancellationToken, HttpResponseMessage>[] steps) : HttpMessageHandler
{
    private int _next;

    public ConcurrentQueue<SentRequest> Requests { get; } = new();

    public bool IsDisposed { get; private set; }

    public static Func<CancellationToken, HttpResponseMessage> Ok(string body = Things.Body) => Answer(200, body);

    public static Func<CancellationToken, HttpResponseMessage> Answer(
        int status,
        string body = "",
        params (string Name, string Value)[] headers
    ) =>
        _ =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            foreach (var (name, value) in headers)
                response.Headers.TryAddWithoutValidation(name, value);
            return response;
        };

    /// <summary>Fails once the request was read, or before it where the error says that there was no connection.</summary>
    public static Func<CancellationToken, HttpResponseMessage> Fail(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError
            ? new NoConnection(error).Fail
            : _ => throw new HttpRequestException(error);

    /// <summary>Cancels the call while the server works on it.</summary>
    public static Func<CancellationToken, HttpResponseMessage> Cancel(CancellationTokenSource source) =>
        _ =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        };

    /// <summary>Lets the clock run on, and never answers.</summary>
    public static Func<CancellationToken, HttpResponseMessage> Stall(TestTime time, TimeSpan runs) =>
        cancellationToken =>
        {
            time.Advance(runs);
            cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The attempt was not cut off.");
        };

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var step = steps[Math.Min(Interlocked.Increment(ref _next), steps.Length) - 1];
        string? body = null;
        if (request.Content is not null && step.Target is not NoConnection)
        {
            using var reader = new StreamReader(request.Content.ReadAsStream(cancellationToken));
            body = reader.ReadToEnd();
        }

        Requests.Enqueue(
            new SentRequest(
                request.Method.Method,
                request.RequestUri!.AbsoluteUri,
                request.Headers.NonValidated.ToDictionary(
                    header => header.Key,
                    header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                ),
                body,
                request.Content?.Headers.NonValidated["Content-Type"].ToString(),
                request.Version,
                request.VersionPolicy
            )
        );
        var response = step(cancellationToken);
        response.RequestMessage = request;
        return response;
    }

    // On a thread of its own, so that a step may block.
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => Task.Run(() => Send(request, cancellationToken), CancellationToken.None);

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    private sealed class NoConnection(HttpRequestError error)
    {
        public HttpResponseMessage Fail(CancellationToken cancellationToken) => throw new HttpRequestException(error);
    }
}
