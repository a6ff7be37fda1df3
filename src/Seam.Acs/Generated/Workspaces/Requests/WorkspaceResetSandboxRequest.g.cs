// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/reset_sandbox</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceResetSandboxRequest>))]
public sealed record WorkspaceResetSandboxRequest() : ISeamJson<WorkspaceResetSandboxRequest>, ISeamRequest
{
    private WorkspaceResetSandboxRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
            throw JsonRead.UnknownParameter(name);
    }

    static WorkspaceResetSandboxRequest ISeamJson<WorkspaceResetSandboxRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
