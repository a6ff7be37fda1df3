using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Controllers bind the types of the library.</summary>
public sealed class MvcTests : IAsyncLifetime
{
    private readonly WebApplication _app = CreateApp();

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/route/mobile_key", "mobile_key")]
    [InlineData("/query?method=code", "code")]
    [InlineData("/optional?method=code", "code")]
    [InlineData("/optional", "none")]
    [InlineData("/optional?method=", "none")]
    [InlineData("/list?methods=code&methods=card", "code, card")]
    [InlineData("/header", "card")]
    [InlineData("/model?Method=code&Status=pending", "code pending")]
    public async Task Open_enum_is_bound(string path, string expected)
    {
        using var client = _app.GetTestClient();
        client.DefaultRequestHeaders.Add("x-method", "card");

        Assert.Equal(expected, await client.GetStringAsync(path));
    }

    [Fact]
    public async Task Empty_text_of_a_required_open_enum_is_a_bad_request()
    {
        using var client = _app.GetTestClient();

        using var response = await client.GetAsync("/query?method=");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Request_is_read_from_a_body_and_written_as_a_response()
    {
        const string Json = """{"access_schedule":null,"acs_user_id":"u1"}""";
        using var client = _app.GetTestClient();

        using var response = await client.PostAsync(
            "/body",
            new StringContent(Json, Encoding.UTF8, "application/json")
        );

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    private static WebApplication CreateApp()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddControllers().AddApplicationPart(typeof(OpenEnumController).Assembly);
        var app = builder.Build();
        app.MapControllers();
        return app;
    }
}

/// <summary>Returns what its actions were given.</summary>
[ApiController]
public sealed class OpenEnumController : ControllerBase
{
    [HttpGet("/route/{method}")]
    public ContentResult Route(AcsCredentialAccessMethod method) => Content(method.Value);

    [HttpGet("/query")]
    public ContentResult Query(AcsCredentialAccessMethod method) => Content(method.Value);

    [HttpGet("/optional")]
    public ContentResult Optional(AcsCredentialAccessMethod? method) => Content(method?.Value ?? "none");

    [HttpGet("/list")]
    public ContentResult List([FromQuery] AcsCredentialAccessMethod[] methods) => Content(string.Join(", ", methods));

    [HttpGet("/header")]
    public ContentResult Header([FromHeader(Name = "x-method")] AcsCredentialAccessMethod method) =>
        Content(method.Value);

    [HttpPost("/body")]
    public ActionResult<AcsUserUpdateRequest> Body(AcsUserUpdateRequest request) => Ok(request);

    [HttpGet("/model")]
    public ContentResult Model([FromQuery] OpenEnumModel model) => Content($"{model.Method} {model.Status}");
}

/// <summary>A model that is bound member by member.</summary>
public sealed class OpenEnumModel
{
    public AcsCredentialAccessMethod Method { get; set; }

    public ActionAttemptStatus? Status { get; set; }
}
