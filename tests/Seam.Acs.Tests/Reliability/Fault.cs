namespace Seam.Acs.Tests;

/// <summary>Something that goes wrong, and what then becomes of each class of call.</summary>
/// <param name="Name">What goes wrong, as the table of faults has it.</param>
internal sealed record Fault(string Name)
{
    private readonly Dictionary<RetryClass, Expected> _expected = [];

    /// <summary>What the server does with a connection of which it has read nothing; it is closed then.</summary>
    public Func<Exchange, Task>? OnConnection { get; init; }

    /// <summary>What the server does when a request arrives of which it has read nothing.</summary>
    public Func<Exchange, Task>? OnStart { get; init; }

    /// <summary>What the server does when it has read a request's head, and nothing of its body.</summary>
    public Func<Exchange, Task>? OnHead { get; init; }

    /// <summary>What the server does when it has read a request whole.</summary>
    public Func<Exchange, Task>? OnRequest { get; init; }

    /// <summary>What the server does with each request that looks after an action, or for a create. Default: it succeeds.</summary>
    public Func<Exchange, Task>? OnLook { get; init; }

    /// <summary>What the server does with a connection that has served a call and waits for the next.</summary>
    public Action<SocketConnection>? OnIdle { get; init; }

    /// <summary>What happens elsewhere before the call.</summary>
    public Action<FaultScene>? Before { get; init; }

    /// <summary>What happens elsewhere while the call waits before it goes on. The wait doesn't end by itself then.</summary>
    public Action<FaultScene>? OnWait { get; init; }

    /// <summary>How often it goes wrong before all is well.</summary>
    public int Times { get; init; } = int.MaxValue;

    /// <summary>Whether the connection has served a call before.</summary>
    public bool IsReused { get; init; }

    /// <summary>Whether a call takes so much memory that it is made while no other such call is.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>Whether the request is larger than all buffers on the way.</summary>
    public bool IsBig { get; init; }

    /// <summary>Where the client calls, from where the server is.</summary>
    public Func<FaultScene, Uri>? Endpoint { get; init; }

    public Action<SeamClientOptions>? Configure { get; init; }

    /// <summary>What is called instead of the usual call.</summary>
    public FaultCall? Call { get; init; }

    public IReadOnlyDictionary<RetryClass, Expected> ByClass => _expected;

    public Expected Read
    {
        // A read changes nothing, so there is nothing that could be unknown.
        init => _expected[RetryClass.Read] = value with { OutcomeUnknown = false };
    }

    public Expected Idempotent
    {
        init => _expected[RetryClass.Idempotent] = value;
    }

    public Expected Create
    {
        init => _expected[RetryClass.Create] = value;
    }

    public Expected Action
    {
        init => _expected[RetryClass.Action] = value;
    }

    /// <summary>What may be sent twice without harm: reads, and what is idempotent.</summary>
    public Expected Harmless
    {
        init
        {
            Read = value;
            Idempotent = value;
        }
    }

    /// <summary>What must not be done twice: creates and actions.</summary>
    public Expected Once
    {
        init
        {
            Create = value;
            Action = value;
        }
    }

    public Expected All
    {
        init
        {
            Harmless = value;
            Once = value;
        }
    }

    /// <summary>The calls that the fault is about.</summary>
    public IEnumerable<FaultCall> Calls =>
        FaultCall.All.Where(call => _expected.ContainsKey(call.Class)).Select(call => Call ?? call);
}

/// <summary>Faults of one kind.</summary>
/// <param name="Title">What they are, as the table of faults has it.</param>
/// <param name="Faults">Each of them.</param>
internal sealed record FaultGroup(string Title, IReadOnlyList<Fault> Faults);
