// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceListRequest>))]
public sealed partial record WorkspaceListRequest : ISeamJson<WorkspaceListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceListRequest() { }
}
