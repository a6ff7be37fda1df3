using System.Text.Json.Serialization;

namespace Seam.Acs.Simulator;

internal sealed record HealthView(string Status);

internal sealed record DoneView(bool Done);

internal sealed record RefusalView(string Error);

/// <summary>The body of a request that has nothing to say.</summary>
internal sealed record NothingMore;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(HealthView))]
[JsonSerializable(typeof(DoneView))]
[JsonSerializable(typeof(RefusalView))]
[JsonSerializable(typeof(NothingMore))]
[JsonSerializable(typeof(BuildingView))]
[JsonSerializable(typeof(RequestsView))]
[JsonSerializable(typeof(CallCountsView))]
[JsonSerializable(typeof(DeliveriesView))]
[JsonSerializable(typeof(DoorTry))]
[JsonSerializable(typeof(DoorTrial))]
[JsonSerializable(typeof(AddSystem))]
[JsonSerializable(typeof(AddFault))]
[JsonSerializable(typeof(AdvanceClock))]
[JsonSerializable(typeof(Reset))]
internal sealed partial class ControlJson : JsonSerializerContext;
