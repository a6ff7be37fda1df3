using System.Text;

namespace Seam.Acs.Testing;

/// <summary>Takes requests: records them, lets faults strike and has them answered one at a time.</summary>
internal sealed class SimulatorServer
{
    private readonly object _gate;
    private readonly SimulatedWorld _world;
    private readonly WorldHistory _history;
    private readonly SimulatedFaults _faults;
    private readonly TimeProvider _time;
    private readonly RandomSource _requestIds;
    private readonly RequestLog _requests;

    /// <param name="gate">The lock around the world.</param>
    /// <param name="world">The world.</param>
    /// <param name="history">Receives what is done to the world.</param>
    /// <param name="faults">The faults that wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="requests">Receives the requests.</param>
    public SimulatorServer(
        object gate,
        SimulatedWorld world,
        WorldHistory history,
        SimulatedFaults faults,
        TimeProvider time,
        RequestLog requests
    )
    {
        _gate = gate;
        _world = world;
        _history = history;
        _faults = faults;
        _time = time;
        _requests = requests;
        _requestIds = new RandomSource(world.Settings.Seed, "requests");
    }

    /// <exception cref="HttpRequestException">A fault breaks or refuses the connection.</exception>
    public async Task<HttpResponseMessage> ServeAsync(
        HttpRequestMessage message,
        byte[] body,
        CancellationToken cancellationToken
    )
    {
        var (request, strike) = Receive(message, body);
        await DelayedTime.WaitAsync(strike.DelayBefore, _time, cancellationToken).ConfigureAwait(false);
        var answer = Answer(request, strike, cancellationToken);
        await DelayedTime.WaitAsync(strike.DelayAfter, _time, cancellationToken).ConfigureAwait(false);
        return Respond(Finish(answer, strike), message);
    }

    /// <exception cref="HttpRequestException">A fault breaks or refuses the connection.</exception>
    public HttpResponseMessage Serve(HttpRequestMessage message, byte[] body, CancellationToken cancellationToken)
    {
        var (request, strike) = Receive(message, body);
        DelayedTime.Wait(strike.DelayBefore, _time, cancellationToken);
        var answer = Answer(request, strike, cancellationToken);
        DelayedTime.Wait(strike.DelayAfter, _time, cancellationToken);
        return Respond(Finish(answer, strike), message);
    }

    private HttpResponseMessage Respond(SimulatedAnswer answer, HttpRequestMessage message)
    {
        var response = answer.ToResponse(message);
        response.Headers.Date = _time.GetUtcNow();
        return response;
    }

    /// <summary>Takes a request in, and tells what strikes it.</summary>
    public (ReceivedRequest Request, FaultStrike Strike) Receive(HttpRequestMessage message, byte[] body)
    {
        var request = ReceivedRequest.From(message, body, _world.Settings.Endpoint);
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var strike = _faults.Take(request.Path, now);
            // What is refused at the door never arrived.
            if (!strike.IsRefused)
                _requests.Add(Record(request, now));
            return (request, strike);
        }
    }

    private static RecordedRequest Record(ReceivedRequest request, DateTimeOffset now) =>
        new(request.Method, request.Path, request.Query, Encoding.UTF8.GetString(request.Body.Span), now);

    /// <summary>Has a call take its effect; null where a fault forestalls it.</summary>
    public SimulatedAnswer? Answer(ReceivedRequest request, FaultStrike strike, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (strike is { End: not null, EndsAt: FaultMoment.BeforeEffect })
            return null;
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            using var _ = _world.Clock.Hold(now);
            var requestId = _requestIds.NextUuid();
            return strike.Stale is { } stale
                ? _history.Answer(request, requestId, stale, now)
                : Carry(request, requestId, strike.PinDelay, now);
        }
    }

    private SimulatedAnswer Carry(ReceivedRequest request, string requestId, TimeSpan pinDelay, DateTimeOffset now)
    {
        _world.Settle();
        var answer = _world.Answer(request, requestId, pinDelay);
        if (ApiFacts.Embedded.Operations.TryGetValue(request.Path, out var operation) && !operation.IsRead)
        {
            _history.Add(
                now,
                world => world.Answer(request, requestId, pinDelay),
                answer.IsSuccess ? HistoryKind.Change : HistoryKind.Refusal
            );
        }
        return answer;
    }

    /// <summary>What a call is told in the end.</summary>
    /// <exception cref="HttpRequestException">A fault breaks or refuses the connection.</exception>
    public SimulatedAnswer Finish(SimulatedAnswer? answer, FaultStrike strike)
    {
        if (strike.End is null)
            return answer!;
        lock (_gate)
            return FaultAnswers.Make(strike.End, _requestIds.NextUuid);
    }
}
