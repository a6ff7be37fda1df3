namespace Seam.Acs.Testing;

/// <summary>The requests that came, the oldest first; only the newest where there is a limit.</summary>
internal sealed class RequestLog
{
    private readonly object _gate = new();
    private readonly Queue<RecordedRequest> _requests = [];
    private readonly int _limit;

    public RequestLog(int limit) => _limit = limit;

    public IReadOnlyList<RecordedRequest> All
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _requests.Enqueue(request);
            if (_requests.Count > _limit)
                _requests.Dequeue();
        }
    }

    public void Clear()
    {
        lock (_gate)
            _requests.Clear();
    }
}
