using System.Net;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>Passes requests on, and at one of them ends the program, as far as the code under test can tell.</summary>
internal sealed class CrashHandler(HttpMessageHandler inner) : HttpMessageHandler
{
    private static readonly HashSet<string> PagedLists =
    [
        "/user_identities/list",
        "/acs/users/list",
        "/acs/credentials/list",
        "/acs/entrances/list",
    ];

    private readonly HttpMessageInvoker _inner = new(inner);
    private int _requests;
    private int _crashAt = -1;
    private bool _hasEffect;
    private CancellationTokenSource? _crash;

    public int Requests => Volatile.Read(ref _requests);

    public int UnderWay
    {
        get
        {
            lock (_inner)
                return _underWay;
        }
    }

    /// <summary>How many requests were under way at a time at most.</summary>
    public int MostAtATime { get; private set; }

    /// <summary>
    /// How many creates of codes must be under way before any of them goes on; 0 for none. A machine that is busy might
    /// otherwise never let so many meet.
    /// </summary>
    public int Gathers { get; set; }

    /// <summary>What happens between an answer and its caller, given the path and the status; <c>null</c> for nothing.</summary>
    public Func<string, HttpStatusCode, Task>? OnAnswer { get; set; }

    /// <summary>How many items the API's lists give a page; <c>null</c> for as many as they do otherwise.</summary>
    public int? PageSize { get; set; }

    private readonly TaskCompletionSource _gathered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay;
    private int _gathering;

    public CancellationToken CrashAt(int request, bool hasEffect)
    {
        (_requests, _crashAt, _hasEffect) = (0, request, hasEffect);
        _crash = new CancellationTokenSource();
        return _crash.Token;
    }

    public void NoMoreCrashes() => _crashAt = -1;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var number = Interlocked.Increment(ref _requests) - 1;
        lock (_inner)
            MostAtATime = Math.Max(MostAtATime, ++_underWay);
        try
        {
            // Lets others come in, as a network does.
            await Task.Yield();
            if (Gathers > 0 && request.RequestUri!.AbsolutePath == "/acs/credentials/create")
            {
                if (Interlocked.Increment(ref _gathering) >= Gathers)
                    _gathered.TrySetResult();
                await _gathered.Task.WaitAsync(cancellationToken);
            }

            if (PageSize is { } size && PagedLists.Contains(request.RequestUri!.AbsolutePath))
            {
                var query = request.RequestUri.Query;
                request.RequestUri = new Uri(
                    request.RequestUri,
                    query.Length == 0 ? $"?limit={size}" : $"{query}&limit={size}"
                );
            }

            if (number != _crashAt)
            {
                var answer = await _inner.SendAsync(request, cancellationToken);
                if (OnAnswer is { } happen)
                    await happen(request.RequestUri!.AbsolutePath, answer.StatusCode);
                return answer;
            }

            if (_hasEffect)
                (await _inner.SendAsync(request, cancellationToken)).Dispose();
            await _crash!.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The run wasn't given the token.");
        }
        finally
        {
            lock (_inner)
                _underWay--;
        }
    }
}
