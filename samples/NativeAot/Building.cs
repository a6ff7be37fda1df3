using System.Text.Json.Serialization;
using Seam.Acs;

namespace NativeAot;

/// <summary>What the program prints.</summary>
internal sealed record Building(IReadOnlyList<AcsSystem> Systems, IReadOnlyList<AcsEntrance> Doors);

/// <summary>How it is written, generated at compile time.</summary>
[JsonSerializable(typeof(Building))]
[JsonSourceGenerationOptions(WriteIndented = true)]
internal sealed partial class BuildingJson : JsonSerializerContext;
