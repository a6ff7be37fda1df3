using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Seam.Acs.Simulator;

/// <summary>
/// What tests and the page ask of the simulator itself, beneath a path that Seam's API has not. A body must be declared
/// as JSON, which a page of another site cannot do without being asked for its leave.
/// </summary>
internal sealed class ControlApi
{
    private const string Root = "/_simulator";

    private readonly World _world;
    private readonly CancellationToken _stopping;

    public ControlApi(World world, CancellationToken stopping)
    {
        _world = world;
        _stopping = stopping;
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", context => WriteAsync(context, new HealthView("ok"), ControlJson.Default.HealthView));
        routes.MapGet(
            Root + "/state",
            context => WriteAsync(context, _world.Look(BuildingView.Of), ControlJson.Default.BuildingView)
        );
        routes.MapGet(Root + "/stream", StreamAsync);
        routes.MapGet(
            Root + "/requests",
            context => WriteAsync(context, _world.Look(RequestsView.Of), ControlJson.Default.RequestsView)
        );
        routes.MapGet(
            Root + "/requests/count",
            context => WriteAsync(context, _world.Look(CallCountsView.Of), ControlJson.Default.CallCountsView)
        );
        routes.MapGet(
            Root + "/deliveries",
            context => WriteAsync(context, _world.Look(DeliveriesView.Of), ControlJson.Default.DeliveriesView)
        );
        routes.MapDelete(Root + "/requests", context => ChangeAsync(context, new ClearRequests()));
        routes.MapPost(Root + "/faults", context => ChangeAsync(context, ControlJson.Default.AddFault));
        routes.MapDelete(Root + "/faults", context => ChangeAsync(context, new ClearFaults()));
        routes.MapPost(Root + "/clock/advance", context => ChangeAsync(context, ControlJson.Default.AdvanceClock));
        routes.MapPost(Root + "/reset", context => ChangeAsync(context, ControlJson.Default.Reset));
        routes.MapPost(Root + "/systems", context => ChangeAsync(context, ControlJson.Default.AddSystem));
        routes.MapPost(Root + "/systems/{id}/carry_changes", CarryAsync);
        routes.MapPost(Root + "/doors/{id}/try", TryAsync);
        routes.MapFallback(
            Root + "/{**path}",
            context =>
                RefuseAsync(
                    context,
                    StatusCodes.Status404NotFound,
                    "The control API has no such path, or not with this method."
                )
        );
    }

    private async Task TryAsync(HttpContext context)
    {
        if (await ReadAsync(context, ControlJson.Default.DoorTry) is not { } attempt)
            return;
        if (string.IsNullOrEmpty(attempt.Pin) == string.IsNullOrEmpty(attempt.CardNumber))
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Give a pin, or a card_number.");
        else if (_world.Try((string)context.Request.RouteValues["id"]!, attempt) is { } outcome)
            await WriteAsync(context, outcome, ControlJson.Default.DoorTrial);
        else
            await RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such door.");
    }

    private async Task CarryAsync(HttpContext context)
    {
        if (await ReadAsync(context, ControlJson.Default.NothingMore) is not null)
            await ChangeAsync(context, new CarryChanges((string)context.Request.RouteValues["id"]!));
    }

    // One note for each change; the page then reads the state. Notes that nobody had time to read become one.
    private async Task StreamAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_stopping, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            var version = _world.Signal.Version;
            while (true)
            {
                await context.Response.WriteAsync($"event: change\ndata: {version}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                version = await _world.Signal.WaitAsync(version, end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The reader left, or the server ends: a stream has no other end.
        }
    }

    private async Task ChangeAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : Change
    {
        if (await ReadAsync(context, type) is { } change)
            await ChangeAsync(context, change);
    }

    private async Task ChangeAsync(HttpContext context, Change change)
    {
        try
        {
            _world.Do(change);
        }
        catch (ArgumentException refusal)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, MessageOf(refusal));
            return;
        }
        await WriteAsync(context, new DoneView(true), ControlJson.Default.DoneView);
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            await RefuseAsync(
                context,
                StatusCodes.Status415UnsupportedMediaType,
                "Send a JSON object, with the content type application/json."
            );
            return null;
        }
        try
        {
            if (await context.Request.ReadFromJsonAsync(type, context.RequestAborted) is { } value)
                return value;
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The body must be a JSON object.");
        }
        catch (JsonException failure)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                $"The body can't be read at {failure.Path ?? "$"}."
            );
        }
        return null;
    }

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, new RefusalView(why), ControlJson.Default.RefusalView);
    }

    private static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Response.WriteAsJsonAsync(value, type, cancellationToken: context.RequestAborted);
    }

    // The message of an argument exception ends with the name of a parameter of ours.
    private static string MessageOf(ArgumentException refusal) => refusal.Message.Split(" (Parameter", 2)[0];
}
