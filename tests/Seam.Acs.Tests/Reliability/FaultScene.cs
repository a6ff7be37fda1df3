using System.Collections.Concurrent;

namespace Seam.Acs.Tests;

/// <summary>One call of one client to one server, on which one thing goes wrong.</summary>
internal sealed class FaultScene : IAsyncDisposable
{
    // Larger than what the buffers of both ends hold.
    private static readonly string BigId = new('9', 8 * 1024 * 1024);

    // Only a call that hangs ever takes this long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Fault _fault;
    private readonly SeamClientOptions _options = new();
    private readonly CancellationTokenSource _caller = new();
    private readonly CancellationTokenSource _idleEnds = new();
    private readonly TaskCompletionSource _idleEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IAsyncDisposable _owner;
    private int _faults;
    private volatile bool _isWarmingUp;

    public FaultScene(Fault fault, FaultCall call, ClientSource source)
    {
        _fault = fault;
        Call = call;
        Time = new TestTime { WaitsPass = fault.OnWait is null };
        Server = new SocketServer(ServeAsync);
        (Client, _owner) = source.Make(options =>
        {
            Set(options);
            Set(_options);
        });
        Client.UseChance(1);
    }

    public FaultCall Call { get; }

    public SeamClient Client { get; }

    public SocketServer Server { get; }

    /// <summary>A server that nothing should ever reach.</summary>
    public SocketServer Elsewhere { get; } = new(_ => Task.CompletedTask);

    public TestTime Time { get; }

    public CancellationToken Token => _caller.Token;

    /// <summary>What the request is about.</summary>
    public string Id => _fault.IsBig ? BigId : FaultCall.Secret;

    /// <summary>The requests of the operation that arrived whole.</summary>
    public ConcurrentQueue<Delivery> Deliveries { get; } = new();

    /// <summary>How many requests looked after an action, or for a create.</summary>
    public int Looks { get; private set; }

    /// <summary>How long the attempt that is under way may last.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            var left = _options.TotalTimeout - Time.Elapsed;
            return left < _options.AttemptTimeout ? left : _options.AttemptTimeout;
        }
    }

    public Task CancelAsync() => _caller.CancelAsync();

    public void Cancel() => _caller.Cancel();

    /// <summary>Makes the call, and gives its value or its exception.</summary>
    public async Task<object?> RunAsync(bool synchronously)
    {
        if (_fault.IsReused)
            await WarmUpAsync();
        _fault.Before?.Invoke(this);
        if (_fault.OnWait is { } onWait)
            _ = Time.FirstWait.ContinueWith(_ => onWait(this), TaskScheduler.Default);
        var call = synchronously ? OnThread(() => Call.Send(this)) : Call.SendAsync(this);
        try
        {
            return await call.WaitAsync(Patience);
        }
        catch (Exception failure) when (failure is not TimeoutException)
        {
            return failure;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _owner.DisposeAsync();
        await Server.DisposeAsync();
        await Elsewhere.DisposeAsync();
        _caller.Dispose();
        _idleEnds.Dispose();
    }

    private void Set(SeamClientOptions options)
    {
        options.ApiKey = Acs.Tests.Client.Key;
        options.Endpoint = _fault.Endpoint?.Invoke(this) ?? Server.Url;
        options.TimeProvider = Time;
        _fault.Configure?.Invoke(options);
    }

    private static Task<object?> OnThread(Func<object?> call) =>
        Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Has a call served, so that its connection can be used again.</summary>
    private async Task WarmUpAsync()
    {
        _isWarmingUp = true;
        await Call.SendAsync(this);
        _isWarmingUp = false;
        Deliveries.Clear();
        if (_fault.OnIdle is null)
            return;
        await _idleEnds.CancelAsync();
        await _idleEnded.Task;
    }

    private async Task ServeAsync(SocketConnection connection)
    {
        if (_fault.OnConnection is { } onConnection && Occurs())
        {
            await onConnection(new Exchange(this, connection, delivery: null));
            return;
        }

        while (await ReadHeadAsync(connection) is { } head)
        {
            if (!await GoesOnAsync(connection, _fault.OnHead))
                return;
            if (await connection.ReadBodyAsync(head, Server.Stopping) is null)
                return;
            Server.Count();
            if (!await AnswerAsync(connection, head))
                return;
        }
    }

    private async Task<RequestHead?> ReadHeadAsync(SocketConnection connection)
    {
        if (_fault.OnStart is not null)
        {
            if (!await connection.WaitForDataAsync(Server.Stopping))
                return null;
            if (!await GoesOnAsync(connection, _fault.OnStart))
                return null;
        }

        if (_fault.OnIdle is null || connection.Number > 1)
            return await connection.ReadHeadAsync(Server.Stopping);
        try
        {
            return await connection.ReadHeadAsync(_idleEnds.Token);
        }
        catch (OperationCanceledException)
        {
            _fault.OnIdle(connection);
            _idleEnded.SetResult();
            return null;
        }
    }

    private async Task<bool> AnswerAsync(SocketConnection connection, RequestHead head)
    {
        var delivery = new Delivery(head.Path);
        var exchange = new Exchange(this, connection, delivery);
        if (head.Path == Call.LookPath)
        {
            Looks++;
            await (_fault.OnLook?.Invoke(exchange) ?? exchange.SucceedAsync());
        }
        else
        {
            Deliveries.Enqueue(delivery);
            await (
                !_isWarmingUp && _fault.OnRequest is { } onRequest && Occurs()
                    ? onRequest(exchange)
                    : exchange.SucceedAsync()
            );
        }

        return !exchange.HasEnded;
    }

    private async Task<bool> GoesOnAsync(SocketConnection connection, Func<Exchange, Task>? fault)
    {
        if (_isWarmingUp || fault is null || !Occurs())
            return true;
        var exchange = new Exchange(this, connection, delivery: null);
        await fault(exchange);
        return !exchange.HasEnded;
    }

    private bool Occurs() => Interlocked.Increment(ref _faults) <= _fault.Times;
}
