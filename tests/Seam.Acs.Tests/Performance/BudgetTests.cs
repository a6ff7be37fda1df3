using System.Net;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>
/// What a call may allocate above its transport, and how many connections it may open. Both are the same on any machine, unlike
/// times. Alone, as other tests listen for spans and measurements, which are the whole process's, and take pooled limits. A budget is raised only for something that is worth it to every caller.
/// </summary>
[CollectionDefinition(nameof(BudgetTests), DisableParallelization = true)]
[Collection(nameof(BudgetTests))]
public sealed class BudgetTests
{
    // The compiler makes objects, rather than values, of asynchronous methods' states where it doesn't optimize.
#if DEBUG
    private const int ReadBudget = 3150;
    private const int CreateBudget = 3500;
    private const int SynchronousReadBudget = 2750;
#else
    private const int ReadBudget = 2800;
    private const int CreateBudget = 3100;
    private const int SynchronousReadBudget = 2100;
#endif

    // What a list of 500 takes depends on the records alone.
    private const int ListBudget = 176_000;

    private const string Id = "8e2b6c1d-5a4f-4f6e-9d53-0c7a1b2e3f40";

    private static readonly string One = $$"""
        {"acs_credential_id":"{{Id}}","acs_system_id":"{{Id}}","display_name":"PIN","access_method":"code",
        "code":"1234567","created_at":"2026-07-01T15:00:00.000Z","errors":[],"warnings":[]}
        """;

    private static readonly string OneAnswer = $$"""{"acs_credential":{{One}}}""";
    private static readonly string ListAnswer =
        $$"""{"acs_credentials":[{{string.Join(',', Enumerable.Repeat(One, 500))}}]}""";

    [Fact]
    public void A_read_stays_within_its_budget() =>
        Hold(ReadBudget, OneAnswer, 400, static (seam, answer) => InTurn(seam.CredentialsAcs.GetAsync(Id), answer));

    [Fact]
    public void A_synchronous_read_stays_within_its_budget() =>
        Hold(SynchronousReadBudget, OneAnswer, 400, static (seam, _) => seam.CredentialsAcs.Get(Id));

    [Fact]
    public void A_create_stays_within_its_budget() =>
        Hold(
            CreateBudget,
            OneAnswer,
            400,
            static (seam, answer) =>
                InTurn(seam.CredentialsAcs.CreateAsync(accessMethod: "code", acsUserId: Id, code: "1234567"), answer)
        );

    [Fact]
    public void A_list_stays_within_its_budget() =>
        Hold(ListBudget, ListAnswer, 20, static (seam, answer) => InTurn(seam.CredentialsAcs.ListAsync(), answer));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Calls_one_after_the_other_share_one_connection(bool synchronously)
    {
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);

        for (var call = 0; call < 100; call++)
            await client.Call(synchronously, call % 2 == 0 ? Things.Get : Things.Create);

        Assert.Equal(1, server.Connections);
    }

    /// <summary>Everything runs on one thread, so that nothing but the calls is counted.</summary>
    private static void Hold(int budget, string answer, int calls, Action<SeamClient, HeldAnswer> call)
    {
        long least = long.MaxValue;
        var thread = new Thread(() =>
        {
            using var handler = new HeldAnswer(Encoding.UTF8.GetBytes(answer));
            using var seam = Client.OverConnections(handler);
            // What is made once is made before; and the runtime itself allocates now and then.
            for (var batch = 0; batch < 5; batch++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var index = 0; index < calls; index++)
                    call(seam, handler);
                least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / calls);
            }
        });
        thread.Start();
        thread.Join();

        Assert.True(least <= budget, $"A call allocated {least} bytes, of {budget} that it may.");
        // A budget with much room would let the next thing through that costs as much.
        Assert.True(least > budget * 0.9, $"A call allocated only {least} bytes: lower the budget of {budget}.");
    }

    private static void InTurn<T>(Task<T> call, HeldAnswer answer)
    {
        Assert.False(call.IsCompleted);
        answer.Give();
        Assert.True(call.IsCompletedSuccessfully);
    }

    /// <summary>Reads each request, answers a synchronous one at once, and another one when it is told to, on the teller's thread.</summary>
    private sealed class HeldAnswer(byte[] body) : HttpMessageHandler
    {
        private TaskCompletionSource<HttpResponseMessage>? _waiting;

        public void Give() => _waiting!.SetResult(Answer());

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Answer();

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            request.Content?.CopyTo(Stream.Null, context: null, cancellationToken);
            // What follows the answer has to run before Give returns.
            _waiting = new TaskCompletionSource<HttpResponseMessage>();
            return _waiting.Task;
        }

        private HttpResponseMessage Answer() => new(HttpStatusCode.OK) { Content = new ByteArrayContent(body) };
    }
}
