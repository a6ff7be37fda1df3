// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/reset_sandbox</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceResetSandboxRequest>))]
public sealed partial record WorkspaceResetSandboxRequest : ISeamJson<WorkspaceResetSandboxRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceResetSandboxRequest() { }
}
