namespace BuildingRollout;

/// <summary>Stands before the simulator: calls come one at a time, and a write is saved before it is answered.</summary>
internal sealed class SavingHandler(HeldClock clock, Action<SavedCall> save) : DelegatingHandler
{
    private readonly SemaphoreSlim _turn = new(1);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var at = clock.HoldNow();
            var answer = await base.SendAsync(request, CancellationToken.None);
            if (request.Method != HttpMethod.Get)
                save(
                    new SavedCall(
                        at,
                        request.Method.Method,
                        request.RequestUri!.PathAndQuery.TrimStart('/'),
                        body,
                        (int)answer.StatusCode
                    )
                );
            return answer;
        }
        finally
        {
            clock.Release();
            _turn.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _turn.Dispose();
        base.Dispose(disposing);
    }
}
