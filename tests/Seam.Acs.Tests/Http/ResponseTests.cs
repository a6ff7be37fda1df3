using System.IO.Compression;
using System.Net;

namespace Seam.Acs.Tests;

public sealed class ResponseTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("<html>1234</html>", null)]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"ok":true}""", "$")]
    [InlineData("""{"thing":null,"ok":true}""", "$")]
    [InlineData("""{"thing":[],"ok":true}""", "$.thing")]
    [InlineData("""{"thing":{"thing_id":"t1","name":4711},"ok":true}""", "$.thing.name")]
    [InlineData("""{"thing":{"thing_id":"t1","name":"4711"}""", null)]
    [InlineData("""{"thing":{"thing_id":"t1","name":"4711"}} 4711""", null)]
    [InlineData("""{"thing":{"thing_id":"47""", null)]
    public async Task A_success_that_cannot_be_read_says_where_but_not_what(string body, string? path)
    {
        foreach (var synchronously in new[] { true, false })
        {
            var script = new Script(Script.Answer(200, body, ("seam-request-id", "req_1")));
            using var client = Client.Make(script);

            var failure = await Assert.ThrowsAsync<SeamResponseException>(() =>
                client.Call(synchronously, Things.Create)
            );

            Assert.Equal(200, failure.StatusCode);
            Assert.Equal("req_1", failure.RequestId);
            Assert.Equal("things/create", failure.Operation);
            Assert.True(failure.OutcomeUnknown);
            Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
            Assert.Single(script.Requests);
            if (path is not null)
                Assert.StartsWith("$", failure.Path, StringComparison.Ordinal);
            if (path?.Length > 1)
                Assert.Equal(path, failure.Path);
        }
    }

    [Theory]
    [InlineData("""{"things":[{"thing_id":"a"},null,{"thing_id":"b"}]}""", 2)]
    [InlineData("""{"pagination":7,"things":[],"ok":true}""", 0)]
    public async Task A_list_comes_whole(string body, int count)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));
        Assert.Equal(count, (await client.Call(false, Things.List)).Count);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, " \r\n")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"ok":true,"deleted":{"a":[1]}}""")]
    public async Task Nothing_is_read_from_an_empty_body_or_any_object(int status, string body)
    {
        using var client = Client.Make(new Script(Script.Answer(status, body)));
        await client.Call(false, Things.Delete);
        await client.Call(true, Things.Delete);
    }

    [Fact]
    public async Task A_list_and_nothing_say_what_they_expected()
    {
        using var client = Client.Make(new Script(Script.Ok("""{"things":7}"""), Script.Ok("[]")));

        var list = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.List));
        var nothing = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Delete));

        Assert.Contains("Expected an array, but found a number.", list.Message, StringComparison.Ordinal);
        Assert.False(list.OutcomeUnknown);
        Assert.Contains("Expected an object, but found an array.", nothing.Message, StringComparison.Ordinal);
        Assert.True(nothing.OutcomeUnknown);
    }

    [Fact]
    public async Task A_null_is_passed_over_where_the_member_comes_again()
    {
        using var client = Client.Make(new Script(Script.Ok($$"""{"thing":null,{{Things.Body[1..]}}""")));

        Assert.Equal(Things.Lamp, await client.Call(false, Things.Get));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("{\"ok\":")]
    [InlineData("{} {}")]
    [InlineData("{} 4711")]
    public async Task Nothing_is_not_read_from_anything_else(string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));
        await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Delete));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task A_body_without_end_is_given_up(bool synchronously, bool isAnnounced)
    {
        var source = new EndlessStream();
        using var client = Client.Make(
            new Script(_ =>
            {
                var content = new StreamContent(source);
                if (isAnnounced)
                    content.Headers.ContentLength = ResponseBody.MaxLength + 1L;
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
            })
        );

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(200, failure.StatusCode);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("64 MiB", failure.Message, StringComparison.Ordinal);
        Assert.InRange(source.BytesRead, 0, isAnnounced ? 0 : ResponseBody.MaxLength * 2L);
    }

    /// <summary>A few dozen bytes, packed, can be millions of records.</summary>
    [Theory]
    [InlineData("{},", ResponseDensity.MaxObjects)]
    [InlineData("""{"a":1,"a":1,"a":1,"a":1,"a":1,"a":1,"a":1},""", (ResponseDensity.MaxMembers / 7) + 1)]
    [InlineData("[],", ResponseDensity.MaxArrays)]
    [InlineData("\"\",", ResponseDensity.MaxMembers)]
    [InlineData("0,", ResponseDensity.MaxMembers)]
    public async Task Body_that_takes_many_times_its_length_in_memory_is_rejected(string item, int count)
    {
        var items = string.Concat(Enumerable.Repeat(item, count));
        using var client = Client.Make(new Script(Script.Ok($$"""{"things":[{},{"a":[{{items}}0]}]}""")));

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.List));

        Assert.Contains("more objects, arrays or members", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.test/path?token=marked", "redirect to elsewhere.test,")]
    [InlineData("/other?token=marked", "redirect, which is not followed")]
    public async Task A_redirect_is_not_followed(string location, string told)
    {
        await using var server = new SocketServer(
            (_, stream) =>
                SocketServer.WriteAsync(
                    stream,
                    $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
                )
        );
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Create));

        Assert.Equal(307, failure.StatusCode);
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marked", failure.ToString(), StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(1, server.Requests);
    }

    private sealed class EndlessStream : ReadOnlyStream
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            return count;
        }
    }
}
