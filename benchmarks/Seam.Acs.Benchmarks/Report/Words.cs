namespace Seam.Acs.Benchmarks;

/// <summary>What the page says besides its numbers.</summary>
internal static class Words
{
    public const string Beginning = """
        # Performance

        This page is written by one command, out of what it measures:

        ```
        dotnet run -c Release --project benchmarks/Seam.Acs.Benchmarks
        ```

        All numbers are ratios to the floor in the same run: one shared `HttpClient` by hand, with the code that
        System.Text.Json generates, over the answer's stream. It has no retries, no limit for an attempt and no errors told
        apart, all of which are on in Seam.Acs. The server is Kestrel in a process of its own on loopback, which sends bytes
        that it has already, and each peer has a process of its own too. The peers work by turns, round after round, and each
        round is compared with the floor's round beside it, so that what slows the machine down meets them all. A ratio is the
        median of all rounds, and in brackets are the quarters of the rounds below and above.

        On a real network a call takes some hundred milliseconds, and none of these differences can be seen in it. What stays
        is the processor time and the memory of a program that calls a lot.

        The server counts the connections of each peer, those of its warm-up and those of the rounds that are compared. A peer
        has one process for all calls of a table.

        """;

    /// <summary>What is said of a missed target that <see cref="WhyMissed"/> does not know.</summary>
    public const string NotExplained = "not explained yet.";

    /// <summary>Why a target is missed, by its key in <see cref="Results.Targets"/>: a sentence or two each.</summary>
    public static IReadOnlyDictionary<string, string> WhyMissed { get; } =
        new Dictionary<string, string>
        {
            ["read-time"] = AsFast,
            ["create-time"] = AsFast,
            ["sync-read-time"] = AsFast,
            ["callers-throughput"] = AsFast,
            ["callers-processor"] = AsFast,
            ["https-callers-throughput"] =
                "Seam.Acs is about as fast as the floor here, so the ratio is what a new connection costs on this machine, where "
                + "client and server share the processors. HTTP/2 brings more than half as many calls again (see the table), "
                + "and with it the target; it stays a choice, as it is slower one by one.",
            ["https-time"] =
                "Seam.Acs is about as fast as the floor here, so the ratio is what a new connection costs on this machine, and "
                + "only a faster call over the same connection could raise it. Tried, as ratios to a call as it is: HTTP/2 (see "
                + "the table); completions on the sockets' own thread, 0.92, which is a setting of the whole process that a "
                + "library can't make (`DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1`); one thread for all sockets, 1.05; "
                + "compilation in full at once, 1.70.",
            ["size-aot"] =
                "what it is made of, and what was done for it, is told with [Native AOT](native-aot.md#size).",
        };

    private const string AsFast =
        "the two are as fast as each other, as far as the noise above lets one tell. Beside the floor's work a call checks its "
        + "request, tells the server who calls, limits its attempt and tells errors apart. For that to cost nothing the "
        + "handler is called directly rather than through `HttpClient`, limits are taken from a pool, the first attempt is "
        + "made before the pipeline begins, addresses are kept, and the body is read into a pooled buffer and decoded at once.";

    public const string Noise = """

        ## The noise

        A second process of the floor shows how far apart two measurements of the same thing come: 1.00 would be no noise.


        """;

    public const string Plots = """

        ![Time of a read](performance/read.svg)

        ![Bytes of a read](performance/bytes.svg)

        ![Calls a second with 32 callers](performance/callers.svg)

        ![Time of a list](performance/list.svg)

        """;

    public const string Encoding = """

        Each method begins with IDs and moments, as a caller has them, makes the request of them and ends with the same bytes;
        `SourceGenerationOnText` alone finds a request that is made already, with its moments as text.

        """;

    public const string Start = """

        ## Cold start

        A program that makes one read and ends, from its start to its end, and what is published for it. In brackets is the
        ratio to the same program by hand.


        """;

    public const string Versions = """

        ## HTTP/1.1 or HTTP/2

        The client speaks HTTP/1.1 unless `SeamClientOptions.HttpVersion` says otherwise. HTTP/2 costs more for a call that is
        alone on its connection, and puts many calls at once on few connections. The tables on HTTPS show both; choose HTTP/2
        where many calls run at once and connections are dear, such as behind a proxy. Synchronous calls are always sent by
        HTTP/1.1.

        """;

    public const string WithoutSeamSdk = """

        ## What is not compared

        Seam's own SDK could not be had from the package registry that this was built with. RestSharp with Newtonsoft stands
        for it, used as that SDK uses them: a new client for each call, which opens a new connection.

        """;
}
