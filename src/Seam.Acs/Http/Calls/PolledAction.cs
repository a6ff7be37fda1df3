namespace Seam.Acs;

/// <summary>The action whose end a call polls for.</summary>
/// <param name="OperationName">The operation that the caller called.</param>
/// <param name="ActionAttemptId">The ID of its action attempt.</param>
/// <param name="Request">The request that started the action. Null if it is not known.</param>
internal sealed record PolledAction(string OperationName, string ActionAttemptId, ISeamRequest? Request);
