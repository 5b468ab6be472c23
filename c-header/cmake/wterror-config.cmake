# find_package(wterror): the targets wterror::shared and wterror::static, as far as they are installed, and wterror::wterror,
# which is the shared library unless BUILD_SHARED_LIBS is off.
get_filename_component(_wterror_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(_wterror_places HINTS "${_wterror_prefix}" NO_DEFAULT_PATH
    PATH_SUFFIXES lib lib64 "lib/${CMAKE_LIBRARY_ARCHITECTURE}" bin)
find_library(wterror_SHARED_LIBRARY
    NAMES "${CMAKE_SHARED_LIBRARY_PREFIX}wterror${CMAKE_SHARED_LIBRARY_SUFFIX}" "wterror" ${_wterror_places})
find_library(wterror_STATIC_LIBRARY
    NAMES "${CMAKE_STATIC_LIBRARY_PREFIX}wterror${CMAKE_STATIC_LIBRARY_SUFFIX}" ${_wterror_places})
mark_as_advanced(wterror_SHARED_LIBRARY wterror_STATIC_LIBRARY)

if(wterror_SHARED_LIBRARY AND NOT TARGET wterror::shared)
  add_library(wterror::shared SHARED IMPORTED)
  set_target_properties(wterror::shared PROPERTIES
      IMPORTED_LOCATION "${wterror_SHARED_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${_wterror_prefix}/include")
endif()
if(wterror_STATIC_LIBRARY AND NOT TARGET wterror::static)
  add_library(wterror::static STATIC IMPORTED)
  set_target_properties(wterror::static PROPERTIES
      IMPORTED_LOCATION "${wterror_STATIC_LIBRARY}"
      INTERFACE_COMPILE_DEFINITIONS WTERROR_STATIC
      INTERFACE_INCLUDE_DIRECTORIES "${_wterror_prefix}/include")
endif()
if(NOT TARGET wterror::wterror)
  if(TARGET wterror::shared AND (NOT DEFINED BUILD_SHARED_LIBS OR BUILD_SHARED_LIBS OR NOT TARGET wterror::static))
    add_library(wterror::wterror INTERFACE IMPORTED)
    set_target_properties(wterror::wterror PROPERTIES INTERFACE_LINK_LIBRARIES wterror::shared)
  elseif(TARGET wterror::static)
    add_library(wterror::wterror INTERFACE IMPORTED)
    set_target_properties(wterror::wterror PROPERTIES INTERFACE_LINK_LIBRARIES wterror::static)
  else()
    set(wterror_FOUND FALSE)
    set(wterror_NOT_FOUND_MESSAGE "no libwterror in ${_wterror_prefix}: install it with cargo cinstall")
  endif()
endif()
unset(_wterror_prefix)
unset(_wterror_places)
