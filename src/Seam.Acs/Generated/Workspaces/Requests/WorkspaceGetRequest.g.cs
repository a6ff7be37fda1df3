// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceGetRequest>))]
public sealed partial record WorkspaceGetRequest : ISeamJson<WorkspaceGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceGetRequest() { }
}
