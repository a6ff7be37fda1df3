namespace Seam.Acs.Tests;

public sealed class PublishableKeyTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Login = "POST https://seam.test/client_sessions/get_or_create";
    private const string Get = "GET https://seam.test/things/get?thing_id=t1&_strict=true";
    private const string Create = "POST https://seam.test/things/create";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_publishable_key_becomes_a_client_session_once(bool synchronously)
    {
        var script = new Script(Session("seam_cst1"), Script.Ok());
        using var client = Make(script);
        Assert.Empty(script.Requests);

        await client.Call(synchronously, Things.Get);
        await client.Call(!synchronously, Things.Get);

        Assert.Equal([Login, Get, Get], Sent(script));
        var login = script.Requests.First();
        Assert.Equal("""{"user_identifier_key":"jane"}""", login.Body);
        Assert.Equal("seam_pk1", login.Headers["seam-publishable-key"]);
        Assert.False(login.Headers.ContainsKey("authorization"));
        Assert.All(
            script.Requests.Skip(1),
            sent =>
            {
                Assert.Equal("Bearer seam_cst1", sent.Headers["authorization"]);
                Assert.Equal("seam_cst1", sent.Headers["client-session-token"]);
                Assert.False(sent.Headers.ContainsKey("seam-publishable-key"));
            }
        );
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_one_session()
    {
        using var all = new CountdownEvent(1);
        var script = new Script(
            cancellationToken =>
            {
                all.Wait(cancellationToken);
                return Session("seam_cst1")(cancellationToken);
            },
            Script.Ok()
        );
        using var client = Make(script);

        var calls = Enumerable.Range(0, 8).Select(call => client.Call(call % 2 == 0, Things.Get)).ToList();
        all.Signal();
        await Task.WhenAll(calls);

        Assert.Single(Sent(script), Login);
        Assert.Equal(9, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_that_has_ended_is_had_anew_once_for_any_call(bool synchronously)
    {
        var script = new Script(
            Session("seam_cst1"),
            Script.Answer(401),
            Session("seam_cst2"),
            Script.Ok(),
            Script.Ok()
        );
        using var client = Make(script);
        var answers = new List<SeamResponse>();

        await client.Call(synchronously, Things.Create, options: new() { OnResponse = answers.Add });
        await client.Call(synchronously, Things.Create);

        Assert.Equal([Login, Create, Login, Create, Create], Sent(script));
        Assert.All(script.Requests.Skip(3), sent => Assert.Equal("Bearer seam_cst2", sent.Headers["authorization"]));
        var answer = Assert.Single(answers);
        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(2, answer.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_session_that_is_refused_too_is_an_error(bool synchronously)
    {
        var script = new Script(Session("seam_cst1"), Script.Answer(401), Session("seam_cst2"), Script.Answer(401));
        using var client = Make(script);

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );

        Assert.Equal("things/create", failure.Operation);
        Assert.Equal(2, failure.Attempts);
        Assert.Equal([Login, Create, Login, Create], Sent(script));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_is_refused_is_an_error_of_the_login_and_tried_anew_by_the_next_call(bool synchronously)
    {
        var script = new Script(
            Script.Answer(401, """{"error":{"type":"unauthorized","message":"no jane, seam_pk1"}}"""),
            Session("seam_cst1"),
            Script.Ok()
        );
        using var client = Make(script);

        var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() =>
            client.Call(synchronously, Things.Create)
        );
        await client.Call(synchronously, Things.Create);

        Assert.Equal("client_sessions/get_or_create", failure.Operation);
        Assert.False(failure.OutcomeUnknown);
        Assert.DoesNotContain("jane", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("seam_pk1", failure.Message, StringComparison.Ordinal);
        Assert.Equal([Login, Login, Create], Sent(script));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Logging_in_is_tried_again_as_a_read_is(bool synchronously)
    {
        var script = new Script(
            Script.Answer(503),
            Script.Fail(HttpRequestError.ResponseEnded),
            Session("seam_cst1"),
            Script.Ok()
        );
        using var client = Make(script, new TestTime());

        await client.Call(synchronously, Things.Create);

        Assert.Equal([Login, Login, Login, Create], Sent(script));
    }

    [Theory]
    [InlineData("""{"client_session":{"token":null}}""")]
    [InlineData("""{"client_session":{"token":"seam_cst1\r\nx: y"}}""")]
    [InlineData("""{"client_session":{}}""")]
    public async Task A_session_without_a_token_is_an_error(string body)
    {
        var script = new Script(Script.Ok(body));
        using var client = Make(script);

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Create));

        Assert.Equal("client_sessions/get_or_create", failure.Operation);
        Assert.DoesNotContain("seam_cst1", failure.ToString(), StringComparison.Ordinal);
        Assert.Single(script.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_that_cancels_does_not_spoil_the_login_for_others(bool synchronously)
    {
        using var source = new CancellationTokenSource();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script(
            cancellationToken =>
            {
                began.SetResult();
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
                cancellationToken.ThrowIfCancellationRequested();
                throw new InvalidOperationException("The login was not cut off.");
            },
            Session("seam_cst1"),
            Script.Ok()
        );
        using var client = Make(script);
        var first = client.Call(synchronously, Things.Get, cancellationToken: source.Token);
        await began.Task;
        var second = client.Call(synchronously, Things.Get);

        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => first);
        Assert.False(cancelled.OutcomeUnknown);
        Assert.Equal(Things.Lamp, await second);
        Assert.Equal([Login, Login, Get], Sent(script));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_in_line_for_the_login_can_cancel(bool synchronously)
    {
        using var source = new CancellationTokenSource();
        using var goOn = new ManualResetEventSlim();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script(
            cancellationToken =>
            {
                began.SetResult();
                goOn.Wait(cancellationToken);
                return Session("seam_cst1")(cancellationToken);
            },
            Script.Ok()
        );
        using var client = Make(script);
        var first = client.Call(synchronously, Things.Get);
        await began.Task;
        var second = client.Call(synchronously, Things.Create, cancellationToken: source.Token);

        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<SeamCanceledException>(() => second);
        Assert.Equal("things/create", cancelled.Operation);
        Assert.Equal(0, cancelled.Attempts);
        goOn.Set();
        Assert.Equal(Things.Lamp, await first);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Callers_in_line_share_a_login_that_fails(bool synchronously)
    {
        using var goOn = new ManualResetEventSlim();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script(
            cancellationToken =>
            {
                began.SetResult();
                goOn.Wait(cancellationToken);
                return Script.Answer(401)(cancellationToken);
            },
            Session("seam_cst1"),
            Script.Ok()
        );
        using var client = Make(script);
        var first = client.Call(synchronously, Things.Get);
        await began.Task;
        var calls = Enumerable.Range(0, 3).Select(_ => client.Call(false, Things.Get)).Prepend(first).ToList();

        goOn.Set();

        foreach (var call in calls)
        {
            var failure = await Assert.ThrowsAsync<SeamUnauthorizedException>(() => call);
            Assert.Equal("client_sessions/get_or_create", failure.Operation);
        }

        Assert.Equal([Login], Sent(script));
    }

    [Fact]
    public async Task Calls_that_find_the_session_ended_share_the_new_one()
    {
        using var both = new CountdownEvent(2);
        HttpResponseMessage RefuseBoth(CancellationToken cancellationToken)
        {
            both.Signal();
            both.Wait(cancellationToken);
            return Script.Answer(401)(cancellationToken);
        }

        var script = new Script(
            Session("seam_cst1"),
            Script.Ok(),
            RefuseBoth,
            RefuseBoth,
            Session("seam_cst2"),
            Script.Ok()
        );
        using var client = Make(script);
        await client.Call(false, Things.Get);

        await Task.WhenAll(client.Call(false, Things.Get), client.Call(true, Things.Get));

        Assert.Equal(2, Sent(script).Count(sent => sent == Login));
        Assert.Equal(7, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_goes_again_has_what_is_left_of_its_time(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(
            Session("seam_cst1"),
            cancellationToken =>
            {
                time.Advance(TimeSpan.FromSeconds(20));
                return Script.Answer(401)(cancellationToken);
            },
            Session("seam_cst2"),
            Script.Stall(time, TimeSpan.FromSeconds(6))
        );
        using var client = Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { TotalTimeout = TimeSpan.FromSeconds(25) })
        );

        Assert.True(failure.IsTotal);
        Assert.Equal(TimeSpan.FromSeconds(25), failure.Timeout);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Login_is_part_of_the_total_time_of_its_call(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, TimeSpan.FromSeconds(25)), Session("seam_cst1"), Script.Ok());
        using var client = Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { TotalTimeout = TimeSpan.FromSeconds(20) })
        );
        await client.Call(synchronously, Things.Get);

        Assert.Equal(("things/create", 0), (failure.Operation, failure.Attempts));
        Assert.Equal((TimeSpan.FromSeconds(20), true), (failure.Timeout, failure.IsTotal));
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal([Login, Login, Get], Sent(script));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Turn_for_the_login_is_part_of_the_total_time_of_its_call(bool synchronously)
    {
        var time = new TestTime();
        using var goOn = new ManualResetEventSlim();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var script = new Script(
            cancellationToken =>
            {
                began.SetResult();
                goOn.Wait(cancellationToken);
                return Session("seam_cst1")(cancellationToken);
            },
            Script.Ok()
        );
        using var client = Make(script, time);
        var first = client.Call(synchronously, Things.Get);
        await began.Task;
        var second = client.Call(synchronously, Things.Create, options: new() { TotalTimeout = Second });

        await Task.WhenAny(time.PassAsync(second), Task.Delay(Patience, TestContext.Current.CancellationToken));

        goOn.Set();
        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => second);
        Assert.Equal(("things/create", Second, true), (failure.Operation, failure.Timeout, failure.IsTotal));
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Login_of_a_disposed_client_is_an_error_of_its_call(bool synchronously)
    {
        var script = new Script(Script.Stall(new TestTime(), TimeSpan.Zero));
        var client = Make(script);
        var call = client.Call(synchronously, Things.Create);
        SpinWait.SpinUntil(() => !script.Requests.IsEmpty, Patience);

        client.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => call);
        Assert.Equal("things/create", failure.Operation);
        Assert.Contains("disposed", failure.Message, StringComparison.Ordinal);
    }

    private static SeamClient Make(Script script, TestTime? time = null) =>
        Client.Make(script, time, Client.UsePublishableKey);

    private static Func<CancellationToken, HttpResponseMessage> Session(string token) =>
        Script.Ok($$"""{"client_session":{"client_session_id":"cs1","token":"{{token}}"},"ok":true}""");

    private static IEnumerable<string> Sent(Script script) =>
        script.Requests.Select(request => $"{request.Method} {request.Url}");
}
