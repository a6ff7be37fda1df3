using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs.Testing;

/// <summary>Things of one kind, by ID and in the order in which they were made.</summary>
internal sealed class EntityTable<T>
    where T : Entity
{
    private readonly string _resource;
    private readonly Dictionary<string, T> _byId = new(StringComparer.OrdinalIgnoreCase);

    // Nearly all come at its end, and all of them are looked through far more often than one goes.
    private readonly SortedList<long, T> _bySequence = [];

    /// <param name="resource">The name that <c>…_not_found</c> errors begin with.</param>
    public EntityTable(string resource) => _resource = resource;

    public IEnumerable<T> All => _bySequence.Values;

    public T Add(T entity)
    {
        _byId.Add(entity.Id, entity);
        _bySequence.Add(entity.Sequence, entity);
        return entity;
    }

    public void Remove(T entity)
    {
        _byId.Remove(entity.Id);
        _bySequence.Remove(entity.Sequence);
    }

    public bool TryGet(string id, [NotNullWhen(true)] out T? entity) => _byId.TryGetValue(id, out entity);

    /// <exception cref="ApiError">There is none with this ID: 404.</exception>
    public T Get(string id) => TryGet(id, out var entity) ? entity : throw NotFound();

    public ApiError NotFound() => ApiError.NotFound(_resource);

    public void Clear()
    {
        _byId.Clear();
        _bySequence.Clear();
    }

    /// <summary>Finds what a list of IDs in a parameter names.</summary>
    /// <exception cref="ApiError">One of them is not there, or not among those that may be meant: 400.</exception>
    public List<T> GetReferenced(IEnumerable<string> ids, string parameter, Func<T, bool> belongs) =>
        [
            .. ids.Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(id =>
                    TryGet(id, out var entity) && belongs(entity)
                        ? entity
                        : throw ApiError.ReferenceNotFound(_resource, parameter)
                ),
        ];
}
