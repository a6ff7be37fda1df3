using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.Testing;

/// <summary>Takes requests one at a time: records them, lets faults strike and has them answered.</summary>
internal sealed class SimulatorServer
{
    private readonly object _gate;
    private readonly RequestDispatcher _dispatcher;
    private readonly SimulatedFaults _faults;
    private readonly TimeProvider _time;
    private readonly Uri _endpoint;
    private readonly List<RecordedRequest> _requests = [];

    /// <param name="gate">The lock around the workspace.</param>
    /// <param name="dispatcher">Answers what gets through.</param>
    /// <param name="faults">The faults that wait.</param>
    /// <param name="time">Dates the records.</param>
    /// <param name="endpoint">The address of the simulated API.</param>
    public SimulatorServer(
        object gate,
        RequestDispatcher dispatcher,
        SimulatedFaults faults,
        TimeProvider time,
        Uri endpoint
    )
    {
        _gate = gate;
        _dispatcher = dispatcher;
        _faults = faults;
        _time = time;
        _endpoint = endpoint;
    }

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public void ClearRequests()
    {
        lock (_gate)
            _requests.Clear();
    }

    /// <exception cref="HttpRequestException">A fault breaks or refuses the connection.</exception>
    public HttpResponseMessage Serve(HttpRequestMessage message, byte[] body)
    {
        var request = ReceivedRequest.From(message, body, _endpoint);
        SimulatedAnswer? answer;
        lock (_gate)
        {
            var fault = _faults.Take(request.Path);
            // What is refused at the door never arrived.
            if (fault?.Effect is not FaultEffect.Refuse)
                _requests.Add(Record(request));
            answer = fault?.Moment == FaultMoment.BeforeEffect ? null : _dispatcher.Answer(request);
            if (fault is not null)
                answer = Strike(fault.Effect);
        }
        return answer!.ToResponse(message);
    }

    private RecordedRequest Record(ReceivedRequest request) =>
        new(request.Method, request.Path, request.Query, Encoding.UTF8.GetString(request.Body.Span), _time.GetUtcNow());

    // The exceptions are those of the socket handler at the same mishap.
    private static SimulatedAnswer Strike(FaultEffect effect) =>
        effect switch
        {
            FaultEffect.Status status => SimulatedAnswer.Gateway(status.Code, status.RetryAfter),
            FaultEffect.Drop => throw new HttpRequestException(
                HttpRequestError.ResponseEnded,
                "An error occurred while sending the request.",
                new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.")
            ),
            _ => throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                "Connection refused",
                new SocketException((int)SocketError.ConnectionRefused)
            ),
        };
}
